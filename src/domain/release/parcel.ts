/**
 * Part of a release as one text: what WeChat's periodic update brings to phones that have not opened the app. The platform
 * cuts at 256 KB (developers.weixin.qq.com, 周期性更新).
 */
export interface Parcel {
  readonly format: typeof PARCEL_FORMAT;
  /** Texts of release files by name. */
  readonly files: Readonly<Record<string, string>>;
}

export const PARCEL_FORMAT = 1;
export const PARCEL_MAX_BYTES = 256 * 1024;
