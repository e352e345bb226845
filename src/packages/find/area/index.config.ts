export default definePageConfig({ navigationBarTitleText: '选地方', enableShareAppMessage: true, enableShareTimeline: true });
