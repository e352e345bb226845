export default definePageConfig({ navigationBarTitleText: '全部安排', enableShareAppMessage: true, enableShareTimeline: true });
