/** Old phones (iOS before 15.4) drop whatever stands inside `@layer`; the order of rules stays. */
const unlayered = {
  postcssPlugin: "unlayered",
  OnceExit(root) {
    root.walkAtRules("layer", (layer) => {
      if (layer.nodes) layer.replaceWith(layer.nodes);
      else layer.remove();
    });
  },
};

export default { plugins: ["@tailwindcss/postcss", unlayered] };
