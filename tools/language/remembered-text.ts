/** How many texts are kept before all are forgotten: more than a volume of reports has names. */
const most = 50_000;

/** A pure function of a text that is computed once for each text: reports say the same names again and again. */
export const rememberText = <Value>(make: (text: string) => Value): ((text: string) => Value) => {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.value;
    const value = make(text);
    if (known.size >= most) known.clear();
    known.set(text, { value });
    return value;
  };
};
