/** Where a model answers, from the environment and the command line. */
export interface Endpoint {
  readonly model: string;
  /** Null for the library's own default. */
  readonly baseUrl: string | null;
  /** Local servers ask for none. */
  readonly apiKey: string | null;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const given = (value: string | undefined): string | null =>
  value === undefined || value.trim() === '' ? null : value.trim();

/** What the environment sets up; null where no model is named or neither key nor address is given. */
export const endpointOf = (environment: Environment, model: string | null = null): Endpoint | null => {
  const name = model ?? given(environment.GOUJI_MODEL);
  const [baseUrl, apiKey] = [given(environment.OPENAI_BASE_URL), given(environment.OPENAI_API_KEY)];
  return name === null || (baseUrl === null && apiKey === null) ? null : { model: name, baseUrl, apiKey };
};

/** The address without anything secret that it may hold. */
export const shownAddress = ({ baseUrl }: Endpoint): string => {
  try {
    const { protocol, host, pathname } = new URL(baseUrl ?? 'https://api.openai.com/v1');
    return `${protocol}//${host}${pathname}`;
  } catch {
    return '?';
  }
};
