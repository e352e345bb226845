/** How a check ended. Everything but `updated` and `up_to_date` leaves data and "last checked" as they were. */
export type Outcome =
  /** A newer release was verified; it is used from the next page on. */
  | 'updated'
  /** The endpoint's release is the one we have, and it has not expired. */
  | 'up_to_date'
  /** Too early to ask again. */
  | 'not_due'
  | 'not_configured'
  /** No answer to the first request. */
  | 'offline'
  /** Something that is no release answered: mostly the sign-in page of a network. */
  | 'captive_portal'
  /** The endpoint answers with an error, or lacks latest.json. */
  | 'server_error'
  | 'bad_signature'
  /** An older release than one seen before. */
  | 'rollback'
  /** The same version with other content. */
  | 'conflict'
  /** Genuine, but past its last day: the endpoint or something between is frozen, or the device's clock is ahead. */
  | 'expired'
  | 'newer_schema'
  | 'app_too_old'
  /** A file of the release is missing or came torn. */
  | 'incomplete'
  /** A file is not what the signed manifest says. */
  | 'damaged'
  /** Genuine and whole, but it loses too much or is malformed. */
  | 'refused'
  /** This version failed on this device before. */
  | 'failed_before'
  | 'quota'
  /** The device's storage fails. */
  | 'storage';

/** Ends a run. `reason` is for operators; people read the words of the outcome. */
export class SyncStop extends Error {
  constructor(
    readonly outcome: Exclude<Outcome, 'updated' | 'up_to_date'>,
    readonly reason: string,
  ) {
    super(`${outcome}: ${reason}`);
    this.name = 'SyncStop';
  }
}

/** How many records of a content came, went or changed. */
export interface Change {
  readonly content: string;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

export interface SyncReport {
  readonly outcome: Outcome;
  readonly reason: string;
  /** The release in force after the run: what the next page shows. */
  readonly version?: number;
  readonly epoch?: number;
  readonly requests: number;
  /** Bytes of the bodies that came. */
  readonly bytes: number;
  readonly changes?: readonly Change[];
}
