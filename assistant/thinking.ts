const [open, close] = ['<think>', '</think>'];

/** A reply without what the model thought aloud; templates leave out the opening tag, and a cut reply the closing one. */
export const withoutThinking = (reply: string): string => {
  const last = reply.lastIndexOf(close);
  const rest = last < 0 ? reply : reply.slice(last + close.length);
  const start = rest.indexOf(open);
  return (start < 0 ? rest : rest.slice(0, start)).trim();
};
