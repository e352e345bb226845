import { Text, View } from '@tarojs/components';

export default function First() {
  return (
    <View>
      <Text>空</Text>
    </View>
  );
}
