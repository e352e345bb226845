export default definePageConfig({ navigationBarTitleText: '换新手机', enableShareAppMessage: true, enableShareTimeline: true });
