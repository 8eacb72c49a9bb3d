import { WeChatNFCSwitchNotOpened } from './errno'

wx.startHCE({
  aid_list: ['F222222222'],
  fail({ errno }) {
    if (errno === WeChatNFCSwitchNotOpened) wx.showToast({ title: '请打开 NFC' })
  },
})
