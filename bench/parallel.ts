/** Works through the items, so many at a time; the answers are in the items' order. */
export async function inParallel<Item, Answer>(
  lanes: number,
  items: readonly Item[],
  work: (item: Item, nth: number) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const queue = items.entries();
  const lane = async () => {
    for (const [nth, item] of queue) answers[nth] = await work(item, nth);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return answers;
}
