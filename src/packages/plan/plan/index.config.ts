export default definePageConfig({ navigationBarTitleText: '安排', enableShareAppMessage: true, enableShareTimeline: true });
