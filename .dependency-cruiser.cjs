/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "contracts-know-nobody",
      comment: "Contracts are the words everyone agrees on; their only library is zod.",
      severity: "error",
      from: { path: "^contracts/", pathNot: "\\.test\\.ts$" },
      to: { pathNot: "(^contracts/|(^|/)node_modules/zod/)" },
    },
    {
      name: "platform-knows-no-service",
      severity: "error",
      from: { path: "^platform/" },
      to: { path: "^(app|components|services|prisma|workers|credentials)/" },
    },
    {
      name: "credentials-stand-alone",
      comment: "Papers are made and checked in browsers and servers alike, from libraries only.",
      severity: "error",
      from: { path: "^credentials/" },
      to: { path: "^(app|components|contracts|platform|prisma|services|workers)/" },
    },
    {
      name: "services-are-strangers",
      severity: "error",
      from: { path: "^services/([^/]+)/" },
      to: { path: "^services/", pathNot: "^services/$1/" },
    },
    {
      name: "services-know-no-screen",
      severity: "error",
      from: { path: "^services/" },
      to: { path: "^(app|components|workers)/" },
    },
    {
      name: "own-tables-only",
      severity: "error",
      from: { path: "^services/([^/]+)/" },
      to: { path: "^prisma/", pathNot: "^prisma/$1/" },
    },
    {
      name: "tables-behind-services",
      severity: "error",
      from: { path: "^(app|components|workers|platform|contracts)/" },
      to: { path: "^prisma/" },
    },
    {
      name: "front-door-only",
      severity: "error",
      from: { path: "^(app|components|workers/testing)/" },
      to: { path: "^services/[^/]+/", pathNot: "^services/[^/]+/index\\.ts$" },
    },
    {
      name: "components-are-dumb",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^(app|services|workers)/" },
    },
    {
      name: "workers-run-one-service",
      comment:
        "A process knows how to be one, and the front door of the service of its name; what only " +
        "a process does, and no page should load, has a door of its own beside it.",
      severity: "error",
      from: { path: "^workers/([^/.]+)\\.", pathNot: "\\.test\\.ts$" },
      to: { pathNot: "^(platform/(worker|chore)\\.ts|services/$1/(index|chores)\\.ts)$" },
    },
    {
      name: "tests-stay-tests",
      severity: "error",
      from: { pathNot: "(\\.test\\.tsx?$|^(e2e|bench|scripts)/|/testing/|[./]fixtures\\.ts$)" },
      to: { path: "(\\.test\\.tsx?$|^(e2e|bench|scripts)/|/testing/|[./]fixtures\\.ts$)" },
    },
    {
      name: "journeys-know-words-only",
      severity: "error",
      from: { path: "^e2e/" },
      to: { path: "^(app|components|credentials|platform|prisma|services|workers)/" },
    },
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "(node_modules|^prisma/[^/]+/client/)" },
    // What a build writes is no source.
    exclude: { path: "^\\.(next|build|data)/" },
  },
};
