/** WeChat prints nothing. */
export {};
