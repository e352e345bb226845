export default definePageConfig({ navigationBarTitleText: '帮长辈约', enableShareAppMessage: true, enableShareTimeline: true });
