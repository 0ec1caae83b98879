/** Stands in for the auditor: does what a hostile file might make it do. */
export default async ({ input }) => {
  const held = [];
  for (; input.file === 'hangs'; );
  for (; input.file === 'eats memory'; ) held.push(Array.from({ length: 10_000 }, (_, index) => ({ index })));
  if (input.file === 'ends its thread') process.exit(7);
  if (input.file === 'throws') throw new TypeError('broken');
  return { refusal: { code: 'done', message: input.file } };
};
