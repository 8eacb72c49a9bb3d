// wx.d.ts
declare namespace WechatMiniprogram {
  interface GeneralCallbackResult { errno?: number; errCode?: number }
  interface BeaconError { errno?: number }
  interface BluetoothError { errno?: number }
  interface FileError { errno?: number }
  interface NFCError { errno?: number }
  interface Nfcrwerror { errno?: number }
  interface WifiError { errno?: number }
}
