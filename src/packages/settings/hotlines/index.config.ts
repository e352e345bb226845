export default definePageConfig({ navigationBarTitleText: '打电话问', enableShareAppMessage: true, enableShareTimeline: true });
