/** What is compiled into the app about its endpoint. */
export interface EndpointSettings {
  /** Address of the folder that holds latest.json; none: the app lives from its bundle. */
  readonly endpoint?: string;
  /** Public keys in hex, the active one and the spare one. A release signed by either is genuine. */
  readonly keys: readonly string[];
  /** This app's version, to be compared with a release's min_app. */
  readonly appVersion: string;
}

/** Address of a release file. */
export const addressOf = (endpoint: string, file: string): string => `${endpoint.replace(/\/+$/, '')}/${file}`;
