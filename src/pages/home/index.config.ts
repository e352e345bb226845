export default definePageConfig({ navigationBarTitleText: '街坊服务', enableShareAppMessage: true, enableShareTimeline: true });
