export default definePageConfig({ navigationBarTitleText: '我能申请什么？', enableShareAppMessage: true, enableShareTimeline: true });
