/** Fills `{name}` in a catalogue's sentence; what is not given becomes empty. */
export const fill = (template: string, data: Readonly<Record<string, string>>): string =>
  template
    .split('{')
    .map((piece, index) => {
      const end = piece.indexOf('}');
      return index === 0 || end < 0 ? piece : `${data[piece.slice(0, end)] ?? ''}${piece.slice(end + 1)}`;
    })
    .join('');
