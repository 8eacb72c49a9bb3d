package neterr

import "github.com/mperrno/errno"

// 系统; System: -1 to -99

const (
	IOPending                         Code = -1  // 异步 IO 尚未完成，并非失败; asynchronous I/O is still in progress, which is not a failure
	Failed                            Code = -2  // 一般性失败，没有更多信息; generic failure without details
	Aborted                           Code = -3  // 操作被中止，通常由用户触发; the operation was aborted, usually by the user
	InvalidArgument                   Code = -4  // 参数错误; invalid argument
	InvalidHandle                     Code = -5  // 句柄或文件描述符无效; invalid handle or file descriptor
	FileNotFound                      Code = -6  // 文件或目录不存在; no such file or directory
	TimedOut                          Code = -7  // 操作超时; the operation timed out
	FileTooBig                        Code = -8  // 文件过大; the file is too large
	Unexpected                        Code = -9  // 意外错误，多为网络库自身缺陷; unexpected error, probably a bug of the network stack
	AccessDenied                      Code = -10 // 系统拒绝访问网络以外的资源; the system denied access to something other than the network
	NotImplemented                    Code = -11 // 网络库未实现该功能; not implemented by the network stack
	InsufficientResources             Code = -12 // 系统资源不足; not enough system resources
	OutOfMemory                       Code = -13 // 内存不足; out of memory
	UploadFileChanged                 Code = -14 // 上传过程中文件被修改; the file to upload was modified during the upload
	SocketNotConnected                Code = -15 // 套接字未连接; the socket is not connected
	FileExists                        Code = -16 // 文件已存在; the file already exists
	FilePathTooLong                   Code = -17 // 路径或文件名过长; the path or file name is too long
	FileNoSpace                       Code = -18 // 磁盘空间不足; the disk is full
	FileVirusInfected                 Code = -19 // 文件带有病毒; the file contains a virus
	BlockedByClient                   Code = -20 // 请求被客户端拦截; the client blocked the request
	NetworkChanged                    Code = -21 // 请求过程中网络发生变化; the network changed during the request
	BlockedByAdministrator            Code = -22 // 请求被管理员的 URL 黑名单拦截; an administrator's URL block list forbids the request
	SocketIsConnected                 Code = -23 // 套接字已处于连接状态; the socket is already connected
	BlockedEnrollmentCheckPending     Code = -24 // ChromeOS 强制重新注册检查未完成，请求被拦截（已移除）; blocked until ChromeOS has checked for forced re-enrollment (dropped)
	UploadStreamRewindNotSupported    Code = -25 // 上传需要从头重发，但数据流不支持回退; the upload had to restart and its stream cannot rewind
	ContextShutDown                   Code = -26 // 客户端的网络上下文正在关闭或已关闭; the client's network context is shutting down
	BlockedByResponse                 Code = -27 // 不满足响应自带的限制（如 CORP），请求被拦截; the response's own restrictions, such as CORP, are not met
	CleartextNotPermitted             Code = -29 // 系统策略禁止明文传输; the system's policy forbids cleartext traffic
	BlockedByCSP                      Code = -30 // 请求被内容安全策略（CSP）拦截; a Content Security Policy blocks the request
	H2OrQUICRequired                  Code = -31 // 没有可用的 HTTP/2 或 QUIC 会话，请求被拦截（已移除）; no HTTP/2 or QUIC session for a request that requires one (dropped)
	BlockedByORB                      Code = -32 // 跨源响应被 CORB 或 ORB 拦截; Opaque Response Blocking (CORB, ORB) blocks the response
	NetworkAccessRevoked              Code = -33 // 发起请求的 frame 已停用网络访问; the frame of the request has given up network access
	BlockedByFingerprintingProtection Code = -34 // 请求被客户端的防指纹追踪功能拦截; the client's fingerprinting protection blocks the request
	BlockedInIncognitoByAdministrator Code = -35 // 请求被管理员的无痕模式 URL 黑名单拦截; an administrator's URL block list for Incognito mode forbids the request
	LocalNetworkPermissionMissing     Code = -36 // 客户端未获得系统的本地网络权限; the client lacks the system's local network permission
	StrictECHRequired                 Code = -37 // 要求使用加密 Client Hello（ECH），但未能成功; Encrypted Client Hello (ECH) is mandatory and failed
)

// 连接; Connection: -100 to -199

const (
	ConnectionClosed                     Code = -100 // 连接被对端关闭（TCP FIN）; the peer closed the connection (TCP FIN)
	ConnectionReset                      Code = -101 // 连接被重置（TCP RST）; the connection was reset (TCP RST)
	ConnectionRefused                    Code = -102 // 连接被拒绝; the connection was refused
	ConnectionAborted                    Code = -103 // 发出的数据未收到 ACK，连接中止; the connection was lost because sent data was not acknowledged
	ConnectionFailed                     Code = -104 // 连接失败; the connection could not be established
	NameNotResolved                      Code = -105 // 无法解析主机名; the host name could not be resolved
	InternetDisconnected                 Code = -106 // 设备已断网; the device is offline
	SSLProtocolError                     Code = -107 // TLS 协议错误; TLS protocol error
	AddressInvalid                       Code = -108 // IP 地址或端口无效，如端口 0; invalid IP address or port, such as port 0
	AddressUnreachable                   Code = -109 // IP 地址不可达; no route to the IP address
	SSLClientAuthCertNeeded              Code = -110 // 服务器要求提供客户端证书; the server requests a client certificate
	TunnelConnectionFailed               Code = -111 // 无法通过代理建立隧道; no tunnel through the proxy could be established
	NoSSLVersionsEnabled                 Code = -112 // 没有启用任何 TLS 版本（已移除）; no TLS version is enabled (dropped)
	SSLVersionOrCipherMismatch           Code = -113 // 双方没有共同支持的 TLS 版本或加密套件; client and server have no TLS version or cipher suite in common
	SSLRenegotiationRequested            Code = -114 // 服务器要求 TLS 重新协商; the server requested a TLS renegotiation
	ProxyAuthUnsupported                 Code = -115 // 不支持代理要求的认证方式; the proxy requires an unsupported authentication method
	CertErrorInSSLRenegotiation          Code = -116 // TLS 重新协商时服务器证书有误（已移除）; the server's certificate is bad in a TLS renegotiation (dropped)
	BadSSLClientAuthCert                 Code = -117 // 客户端证书无效或缺失，TLS 握手失败; the TLS handshake failed because of a bad or missing client certificate
	ConnectionTimedOut                   Code = -118 // 连接超时; the connection attempt timed out
	HostResolverQueueTooLarge            Code = -119 // 排队等待的域名解析过多; too many DNS lookups are waiting
	SOCKSConnectionFailed                Code = -120 // 连接 SOCKS 代理失败; the connection to the SOCKS proxy failed
	SOCKSConnectionHostUnreachable       Code = -121 // SOCKS 代理无法到达目标主机; the SOCKS proxy cannot reach the host
	ALPNNegotiationFailed                Code = -122 // ALPN 协商失败; ALPN negotiation failed
	SSLNoRenegotiation                   Code = -123 // 对端拒绝 TLS 重新协商（no_renegotiation 告警）; the peer refused a TLS renegotiation (no_renegotiation alert)
	WinsockUnexpectedWrittenBytes        Code = -124 // Winsock 报告的写入字节数超出实际; Winsock reported more bytes written than it was given
	SSLDecompressionFailureAlert         Code = -125 // 对端 TLS 解压失败（decompression_failure 告警）; the peer failed to decompress TLS data (decompression_failure alert)
	SSLBadRecordMACAlert                 Code = -126 // 对端 TLS 记录 MAC 校验失败（bad_record_mac 告警）; the peer received TLS data with a bad MAC (bad_record_mac alert)
	ProxyAuthRequested                   Code = -127 // 代理要求身份认证; the proxy requires authentication
	ProxyConnectionFailed                Code = -130 // 连接代理服务器失败; the connection to the proxy failed
	MandatoryProxyConfigurationFailed    Code = -131 // 强制代理配置不可用; the mandatory proxy configuration cannot be used
	PreconnectMaxSocketLimit             Code = -133 // 预连接时套接字数已达上限; the socket pool was full while preconnecting
	SSLClientAuthPrivateKeyAccessDenied  Code = -134 // 无权使用客户端证书的私钥; access to the client certificate's private key was denied
	SSLClientAuthCertNoPrivateKey        Code = -135 // 客户端证书没有私钥; the client certificate has no private key
	ProxyCertificateInvalid              Code = -136 // HTTPS 代理的证书无效; the certificate of the HTTPS proxy is invalid
	NameResolutionFailed                 Code = -137 // 域名解析过程出错; name resolution failed
	NetworkAccessDenied                  Code = -138 // 网络访问被拒绝，多为防火墙所致; network access was denied, probably by a firewall
	TemporarilyThrottled                 Code = -139 // 客户端暂时限制对该服务器的请求; the client throttles requests to the server for now
	HTTPSProxyTunnelResponseRedirect     Code = -140 // HTTPS 代理以重定向应答隧道请求（已移除）; the HTTPS proxy answered the tunnel request with a redirect (dropped)
	SSLClientAuthSignatureFailed         Code = -141 // 无法用客户端证书的私钥签名; signing with the client certificate's private key failed
	MsgTooBig                            Code = -142 // 消息超出传输层的大小限制; the message is too large for the transport
	WSProtocolError                      Code = -145 // WebSocket 协议错误; WebSocket protocol error
	AddressInUse                         Code = -147 // 本地地址已被占用; the local address is already in use
	SSLHandshakeNotCompleted             Code = -148 // TLS 握手尚未完成（已移除）; the TLS handshake has not finished (dropped)
	SSLBadPeerPublicKey                  Code = -149 // 对端公钥无效（已移除）; the peer's public key is invalid (dropped)
	SSLPinnedKeyNotInCertChain           Code = -150 // 证书链中没有预置的固定公钥（pin）; no pinned public key is in the certificate chain
	ClientAuthCertTypeUnsupported        Code = -151 // 不支持服务器要求的客户端证书类型; the server requests only unsupported types of client certificate
	SSLDecryptErrorAlert                 Code = -153 // 对端 TLS 握手校验失败（decrypt_error 告警）; the peer could not verify the TLS handshake (decrypt_error alert)
	WSThrottleQueueTooLarge              Code = -154 // 排队等待的 WebSocket 连接过多; too many WebSocket connections are waiting
	SSLServerCertChanged                 Code = -156 // TLS 重新协商时服务器证书发生变化; the server's certificate changed in a TLS renegotiation
	SSLUnrecognizedNameAlert             Code = -159 // 服务器不识别该主机名（unrecognized_name 告警）; the server does not know the host name (unrecognized_name alert)
	SocketSetReceiveBufferSizeError      Code = -160 // 设置套接字接收缓冲区大小失败; the socket's receive buffer size could not be set
	SocketSetSendBufferSizeError         Code = -161 // 设置套接字发送缓冲区大小失败; the socket's send buffer size could not be set
	SocketReceiveBufferSizeUnchangeable  Code = -162 // 套接字接收缓冲区大小设置后未生效; setting the socket's receive buffer size had no effect
	SocketSendBufferSizeUnchangeable     Code = -163 // 套接字发送缓冲区大小设置后未生效; setting the socket's send buffer size had no effect
	SSLClientAuthCertBadFormat           Code = -164 // 客户端证书无法导入 TLS 库; the client certificate could not be imported into the TLS library
	ICANNNameCollision                   Code = -166 // 解析结果为 127.0.53.53，即 ICANN 域名冲突标记; the name resolved to 127.0.53.53, ICANN's sign of a name collision
	SSLServerCertBadFormat               Code = -167 // 服务器证书无法解码; the server's certificate could not be decoded
	CTSTHParsingFailed                   Code = -168 // 证书透明度（CT）签名树头解析失败; a signed tree head of Certificate Transparency could not be parsed
	CTSTHIncomplete                      Code = -169 // 证书透明度（CT）签名树头缺少字段; a signed tree head of Certificate Transparency lacks fields
	UnableToReuseConnectionForProxyAuth  Code = -170 // 无法复用连接完成代理认证; the connection could not be reused to authenticate to the proxy
	CTConsistencyProofParsingFailed      Code = -171 // 证书透明度（CT）一致性证明解析失败; a consistency proof of Certificate Transparency could not be parsed
	SSLObsoleteCipher                    Code = -172 // 服务器要求已不再支持的加密套件; the server requires a cipher suite that is no longer supported
	WSUpgrade                            Code = -173 // 连接已升级为 WebSocket，并非失败; the connection became a WebSocket, which is not a failure
	ReadIfReadyNotImplemented            Code = -174 // 套接字未实现 ReadIfReady; the socket does not implement ReadIfReady
	NoBufferSpace                        Code = -176 // 套接字缓冲区空间不足; no buffer space for the socket
	SSLClientAuthNoCommonAlgorithms      Code = -177 // 客户端证书与服务器没有共同的签名算法; client certificate and server have no signature algorithm in common
	EarlyDataRejected                    Code = -178 // 服务器拒绝 TLS 1.3 早期数据（0-RTT），可不带早期数据重试; the server rejected TLS 1.3 early data, retry without it
	WrongVersionOnEarlyData              Code = -179 // 服务器以旧版 TLS 应答 TLS 1.3 早期数据（0-RTT）; the server answered TLS 1.3 early data with an older TLS version
	TLS13DowngradeDetected               Code = -180 // TLS 1.3 被降级，多为中间代理所致; TLS 1.3 was downgraded, probably by a TLS proxy
	SSLKeyUsageIncompatible              Code = -181 // 证书的密钥用途与密钥交换方式不符; the certificate's key usage does not allow the key exchange
	InvalidECHConfigList                 Code = -182 // DNS 中的 ECH 配置无法解析; the domain's ECH configuration in DNS could not be parsed
	ECHNotNegotiated                     Code = -183 // 服务器无法解密加密的 Client Hello（ECH）; the server could not decrypt the Encrypted Client Hello (ECH)
	ECHFallbackCertificateInvalid        Code = -184 // ECH 失败，且公开名称（public name）的证书无效; ECH failed and the certificate for the public name is invalid
	ProxyUnableToConnectToDestination    Code = -186 // 代理无法连接目标服务器; the proxy could not connect to the destination
	ProxyDelegateCanceledConnectRequest  Code = -187 // 客户端的代理逻辑在发送 CONNECT 请求前取消了隧道; the client's proxy handler canceled the tunnel before the CONNECT request
	ProxyDelegateCanceledConnectResponse Code = -188 // 客户端的代理逻辑在收到 CONNECT 响应后取消了隧道; the client's proxy handler canceled the tunnel after the CONNECT response
	ControlMsgTooBig                     Code = -189 // 消息的控制数据超出传输层的大小限制; the control data of a message is too large for the transport
	MulticastNotAllowed                  Code = -190 // 不允许使用多播; multicast is not allowed
)

// 证书; Certificate: -200 to -299

const (
	CertCommonNameInvalid           Code = -200 // 证书与主机名不匹配; the certificate is for another host name
	CertDateInvalid                 Code = -201 // 证书已过期或尚未生效; the certificate has expired or is not valid yet
	CertAuthorityInvalid            Code = -202 // 证书颁发机构不受信任; the certificate's authority is not trusted
	CertContainsErrors              Code = -203 // 证书存在错误; the certificate contains errors
	CertNoRevocationMechanism       Code = -204 // 证书没有提供吊销检查方式; the certificate names no way to check for revocation
	CertUnableToCheckRevocation     Code = -205 // 无法获取证书吊销状态; the certificate's revocation status is not available
	CertRevoked                     Code = -206 // 证书已被吊销; the certificate is revoked
	CertInvalid                     Code = -207 // 证书无效; the certificate is invalid
	CertWeakSignatureAlgorithm      Code = -208 // 证书使用弱签名算法; the certificate's signature algorithm is weak
	CertNonUniqueName               Code = -210 // 证书中的主机名不唯一; the certificate is for a host name that is not unique
	CertWeakKey                     Code = -211 // 证书密钥强度不足; the certificate's key is too weak
	CertNameConstraintViolation     Code = -212 // 证书违反名称约束; the certificate violates name constraints
	CertValidityTooLong             Code = -213 // 证书有效期过长; the certificate is valid for too long
	CertificateTransparencyRequired Code = -214 // 服务器不满足证书透明度（CT）策略; the server does not meet the Certificate Transparency policy
	CertSymantecLegacy              Code = -215 // 证书由不再受信任的 Symantec 旧根签发（已移除）; the certificate chains to a distrusted Symantec root (dropped)
	CertKnownInterceptionBlocked    Code = -217 // 该证书已知被用于拦截通信; the certificate is known to be used for interception
	SSLObsoleteVersion              Code = -218 // 服务器的 TLS 版本过旧（已移除）; the server's TLS version is outdated (dropped)
	CertSelfSignedLocalNetwork      Code = -219 // 本地网络主机使用自签名证书; the certificate of a local network host is self-signed
)

// HTTP 协议; HTTP: -300 to -399

const (
	InvalidURL                                            Code = -300 // URL 无效; invalid URL
	DisallowedURLScheme                                   Code = -301 // URL 的协议（scheme）不允许使用; the URL's scheme is not allowed
	UnknownURLScheme                                      Code = -302 // URL 的协议（scheme）未知; the URL's scheme is unknown
	InvalidRedirect                                       Code = -303 // 重定向到无效的 URL; redirect to an invalid URL
	TooManyRedirects                                      Code = -310 // 重定向次数过多; too many redirects
	UnsafeRedirect                                        Code = -311 // 重定向到不安全的 URL，如 file://; redirect to an unsafe URL, such as file://
	UnsafePort                                            Code = -312 // URL 使用了不安全的端口; the URL's port is blocked as unsafe
	InvalidResponse                                       Code = -320 // 服务器响应无效; the server's response is invalid
	InvalidChunkedEncoding                                Code = -321 // 分块传输编码错误; the chunked transfer encoding is malformed
	MethodNotSupported                                    Code = -322 // 服务器不支持该请求方法; the server does not support the request method
	UnexpectedProxyAuth                                   Code = -323 // 未使用代理却收到 407 响应; status 407 without a proxy
	EmptyResponse                                         Code = -324 // 服务器未返回任何数据就关闭了连接; the connection was closed before any data arrived
	ResponseHeadersTooBig                                 Code = -325 // 响应头过大; the response headers are too large
	PACScriptFailed                                       Code = -327 // PAC 脚本执行失败; the PAC script failed
	RequestRangeNotSatisfiable                            Code = -328 // 无法满足请求的范围（416）; the server cannot satisfy the requested range (416)
	MalformedIdentity                                     Code = -329 // 用于认证的身份格式错误; the identity to authenticate with is malformed
	ContentDecodingFailed                                 Code = -330 // 响应体解码失败; the response body could not be decoded
	NetworkIOSuspended                                    Code = -331 // 网络 IO 已全部挂起; all network I/O is suspended
	SynReplyNotReceived                                   Code = -332 // 未收到 SYN_REPLY 就收到了 SPDY 数据（已移除）; SPDY data arrived before SYN_REPLY (dropped)
	EncodingConversionFailed                              Code = -333 // FTP 响应的字符编码转换失败（已移除）; the encoding of an FTP response could not be converted (dropped)
	UnrecognizedFTPDirectoryListingFormat                 Code = -334 // 无法识别 FTP 目录列表的格式（已移除）; the format of the FTP directory listing is unknown (dropped)
	NoSupportedProxies                                    Code = -336 // 代理列表中没有受支持的代理; no proxy in the list is supported
	HTTP2ProtocolError                                    Code = -337 // HTTP/2 协议错误; HTTP/2 protocol error
	InvalidAuthCredentials                                Code = -338 // 未能取得有效的 HTTP 认证凭据; no valid credentials for HTTP authentication
	UnsupportedAuthScheme                                 Code = -339 // 不支持的 HTTP 认证方案; the HTTP authentication scheme is not supported
	EncodingDetectionFailed                               Code = -340 // 无法检测响应的字符编码; the response's encoding could not be detected
	MissingAuthCredentials                                Code = -341 // HTTP 认证缺少 Kerberos 凭据; no Kerberos credentials for HTTP authentication
	UnexpectedSecurityLibraryStatus                       Code = -342 // 安全库（SSPI、GSSAPI）返回意外状态; SSPI or GSSAPI returned an unexpected status
	MisconfiguredAuthEnvironment                          Code = -343 // 认证环境配置有误，如找不到 KDC; the authentication environment is misconfigured, such as no KDC found
	UndocumentedSecurityLibraryStatus                     Code = -344 // 安全库（SSPI、GSSAPI）返回未公开的状态; SSPI or GSSAPI returned an undocumented status
	ResponseBodyTooBigToDrain                             Code = -345 // 响应体过大，无法读完并丢弃; the response body is too large to read and discard
	ResponseHeadersMultipleContentLength                  Code = -346 // 响应头含有多个不同的 Content-Length; the response has several different Content-Length headers
	IncompleteHTTP2Headers                                Code = -347 // HTTP/2 头部不完整; the HTTP/2 headers are incomplete
	PACNotInDHCP                                          Code = -348 // DHCP 未提供 PAC 地址; DHCP provides no PAC URL
	ResponseHeadersMultipleContentDisposition             Code = -349 // 响应头含有多个 Content-Disposition; the response has several Content-Disposition headers
	ResponseHeadersMultipleLocation                       Code = -350 // 响应头含有多个 Location; the response has several Location headers
	HTTP2ServerRefusedStream                              Code = -351 // HTTP/2 服务器未处理就拒绝了请求，可重试; the HTTP/2 server refused the request unprocessed, a retry is safe
	HTTP2PingFailed                                       Code = -352 // HTTP/2 服务器未响应 PING; the HTTP/2 server did not answer a PING
	ContentLengthMismatch                                 Code = -354 // 响应体短于 Content-Length; the response body is shorter than its Content-Length
	IncompleteChunkedEncoding                             Code = -355 // 分块传输未完成，连接已关闭; the connection was closed before the last chunk of the response
	QUICProtocolError                                     Code = -356 // QUIC 协议错误，或 QUIC 连接中断; QUIC protocol error, or the QUIC connection was lost
	ResponseHeadersTruncated                              Code = -357 // 响应头不完整，被截断; the response headers were cut off
	QUICHandshakeFailed                                   Code = -358 // QUIC 握手失败; the QUIC handshake failed
	HTTP2InadequateTransportSecurity                      Code = -360 // 传输安全强度达不到 HTTP/2 的要求; the connection is not secure enough for HTTP/2
	HTTP2FlowControlError                                 Code = -361 // 对端违反 HTTP/2 流量控制; the peer violated HTTP/2 flow control
	HTTP2FrameSizeError                                   Code = -362 // 对端发送的 HTTP/2 帧大小不合法; the peer sent an HTTP/2 frame of invalid size
	HTTP2CompressionError                                 Code = -363 // HTTP/2 头部压缩或解压失败; HTTP/2 header compression failed
	ProxyAuthRequestedWithNoConnection                    Code = -364 // 代理要求身份认证，但连接已断开; the proxy requires authentication, and its connection is gone
	HTTP11Required                                        Code = -365 // 服务器要求使用 HTTP/1.1; the server requires HTTP/1.1
	ProxyHTTP11Required                                   Code = -366 // 代理要求使用 HTTP/1.1; the proxy requires HTTP/1.1
	PACScriptTerminated                                   Code = -367 // PAC 脚本异常终止，需重新加载; the PAC script crashed and must be reloaded
	InvalidHTTPResponse                                   Code = -370 // 响应不是有效的 HTTP/1.x 响应; the response is not HTTP/1.x
	ContentDecodingInitFailed                             Code = -371 // 内容解码器初始化失败; the content decoder could not be initialized
	HTTP2RstStreamNoErrorReceived                         Code = -372 // HTTP/2 流被重置（NO_ERROR）; the HTTP/2 stream was reset with NO_ERROR
	HTTP2PushedStreamNotAvailable                         Code = -373 // HTTP/2 推送流已不可用（已移除）; the HTTP/2 pushed stream is no longer available (dropped)
	HTTP2ClaimedPushedStreamResetByServer                 Code = -374 // 正在使用的 HTTP/2 推送流被服务器重置（已移除）; the server reset an HTTP/2 pushed stream that was in use (dropped)
	TooManyRetries                                        Code = -375 // 因认证或证书问题重试次数过多; too many retries because of authentication or certificates
	HTTP2StreamClosed                                     Code = -376 // 在已关闭的 HTTP/2 流上收到帧; an HTTP/2 frame arrived on a closed stream
	HTTP2ClientRefusedStream                              Code = -377 // 客户端拒绝了 HTTP/2 推送流（已移除）; the client refused an HTTP/2 pushed stream (dropped)
	HTTP2PushedResponseDoesNotMatch                       Code = -378 // HTTP/2 推送的响应与请求不符（已移除）; the HTTP/2 pushed response does not match the request (dropped)
	HTTPResponseCodeFailure                               Code = -379 // 服务器返回非 2xx 状态码; the server's status code is not 2xx
	QUICCertRootNotKnown                                  Code = -380 // QUIC 服务器证书不是由已知根签发; the QUIC server's certificate chains to an unknown root
	QUICGoawayRequestCanBeRetried                         Code = -381 // QUIC 服务器未处理请求就关闭了连接（GOAWAY），可重试; the QUIC server went away before processing the request, a retry is safe
	TooManyAcceptCHRestarts                               Code = -382 // 服务器通过 ACCEPT_CH 重启请求的次数过多; the server restarted the request too often with ACCEPT_CH
	InconsistentIPAddressSpace                            Code = -383 // 请求过程中服务器地址在本地网络与公网之间变化; the server's address moved between local and public network during the request
	CachedIPAddressSpaceBlockedByLocalNetworkAccessPolicy Code = -384 // 缓存响应的地址被本地网络访问策略拦截; the Local Network Access policy blocks the cached response's address
	BlockedByLocalNetworkAccessChecks                     Code = -385 // 请求被本地网络访问检查拦截; the Local Network Access checks block the request
	ZstdWindowSizeTooBig                                  Code = -386 // 响应的 zstd 窗口超过 8 MB; the response's zstd window is larger than 8 MB
	DictionaryLoadFailed                                  Code = -387 // 压缩字典加载失败; the compression dictionary could not be loaded
	UnexpectedContentDictionaryHeader                     Code = -388 // 字典压缩响应的头部与预期不符; the header of the dictionary-compressed response is not the expected one
)

// 缓存; Cache: -400 to -499

const (
	CacheMiss                  Code = -400 // 缓存未命中; not in the cache
	CacheReadFailure           Code = -401 // 读取磁盘缓存失败; the disk cache could not be read
	CacheWriteFailure          Code = -402 // 写入磁盘缓存失败; the disk cache could not be written
	CacheOperationNotSupported Code = -403 // 缓存条目不支持该操作; the cache entry does not support the operation
	CacheOpenFailure           Code = -404 // 打开缓存条目失败; the cache entry could not be opened
	CacheCreateFailure         Code = -405 // 创建缓存条目失败; the cache entry could not be created
	CacheRace                  Code = -406 // 多个事务竞争创建缓存条目; several transactions raced to create the cache entry
	CacheChecksumReadFailure   Code = -407 // 读取缓存校验和失败; the cache entry's checksum could not be read
	CacheChecksumMismatch      Code = -408 // 缓存校验和不匹配; the cache entry's checksum does not match
	CacheLockTimeout           Code = -409 // 等待缓存锁超时; the wait for the cache lock timed out
	CacheAuthFailureAfterRead  Code = -410 // 读取部分响应后被要求认证，且没有凭据; authentication was required in the middle of the response, without credentials
	CacheEntryNotSuitable      Code = -411 // 缓存条目不适用于当前请求; the cache entry does not fit the request
	CacheDoomFailure           Code = -412 // 缓存条目标记删除失败; the cache entry could not be marked for deletion
	CacheOpenOrCreateFailure   Code = -413 // 缓存条目既无法打开也无法创建; the cache entry could be neither opened nor created
	CacheCompressionFailure    Code = -414 // 压缩缓存条目失败; the cache entry could not be compressed
)

// 未分类; Unclassified: -500 to -599

const (
	InsecureResponse                                Code = -501 // 服务器响应不安全，如证书有误; the server's response is insecure, such as a bad certificate
	NoPrivateKeyForCert                             Code = -502 // 设备上没有待导入证书对应的私钥; the device has no private key for the certificate to import
	AddUserCertFailed                               Code = -503 // 无法将证书添加到系统证书库; the certificate could not be added to the system's certificate store
	InvalidSignedExchange                           Code = -504 // 签名交换（SXG）无效; the signed exchange (SXG) is invalid
	InvalidWebBundle                                Code = -505 // Web Bundle 无效; the Web Bundle is invalid
	TrustTokenOperationFailed                       Code = -506 // 信任令牌（Trust Token）操作失败; the Trust Token operation failed
	TrustTokenOperationSuccessWithoutSendingRequest Code = -507 // 信任令牌（Trust Token）操作无需发送请求即已成功，并非失败; the Trust Token operation succeeded without a request, which is not a failure
	HTTPEngineProviderInUse                         Code = -508 // 系统 HttpEngine 出错，未提供 Chromium 错误码; the system's HttpEngine reported an error without its Chromium code
)

// FTP 协议; FTP: -600 to -699, all dropped

const (
	FTPFailed              Code = -601 // FTP 命令失败（已移除）; an FTP command failed (dropped)
	FTPServiceUnavailable  Code = -602 // FTP 服务暂不可用，应答 421（已移除）; the FTP service is not available, reply 421 (dropped)
	FTPTransferAborted     Code = -603 // FTP 服务器中止了传输，应答 426（已移除）; the FTP server aborted the transfer, reply 426 (dropped)
	FTPFileBusy            Code = -604 // FTP 文件正忙，应答 450（已移除）; the FTP file is busy, reply 450 (dropped)
	FTPSyntaxError         Code = -605 // FTP 命令语法错误，应答 500 或 501（已移除）; the FTP command has a syntax error, reply 500 or 501 (dropped)
	FTPCommandNotSupported Code = -606 // FTP 服务器不支持该命令，应答 502 或 504（已移除）; the FTP server does not support the command, reply 502 or 504 (dropped)
	FTPBadCommandSequence  Code = -607 // FTP 命令顺序错误，应答 503（已移除）; the FTP commands came in the wrong order, reply 503 (dropped)
)

// 证书管理; Certificate manager: -700 to -799

const (
	PKCS12ImportBadPassword        Code = -701 // PKCS #12 文件密码错误; the password of the PKCS #12 file is wrong
	PKCS12ImportFailed             Code = -702 // PKCS #12 文件导入失败; the PKCS #12 file could not be imported
	ImportCACertNotCA              Code = -703 // 要作为 CA 导入的证书不是 CA 证书; the certificate to import as a CA is not a CA certificate
	ImportCertAlreadyExists        Code = -704 // 要导入的证书已存在; the certificate to import is already in the certificate store
	ImportCACertFailed             Code = -705 // CA 证书导入失败; the CA certificate could not be imported
	ImportServerCertFailed         Code = -706 // 服务器证书导入失败; the server certificate could not be imported
	PKCS12ImportInvalidMAC         Code = -707 // PKCS #12 文件的 MAC 无效; the MAC of the PKCS #12 file is invalid
	PKCS12ImportInvalidFile        Code = -708 // PKCS #12 文件无效或已损坏; the PKCS #12 file is invalid or corrupt
	PKCS12ImportUnsupported        Code = -709 // PKCS #12 文件使用了不支持的特性; the PKCS #12 file uses unsupported features
	KeyGenerationFailed            Code = -710 // 密钥生成失败; the key could not be generated
	PrivateKeyExportFailed         Code = -712 // 私钥导出失败; the private key could not be exported
	SelfSignedCertGenerationFailed Code = -713 // 自签名证书生成失败; the self-signed certificate could not be generated
	CertDatabaseChanged            Code = -714 // 请求过程中证书库发生变化; the certificate store changed during the request
	CertVerifierChanged            Code = -716 // 请求过程中证书校验配置发生变化; the certificate verifier's configuration changed during the request
)

// 域名解析; DNS: -800 to -899

const (
	DNSMalformedResponse                      Code = -800 // DNS 响应格式错误; the DNS response is malformed
	DNSServerRequiresTCP                      Code = -801 // DNS 服务器要求使用 TCP; the DNS server requires TCP
	DNSServerFailed                           Code = -802 // DNS 服务器未能应答（已移除）; the DNS server failed to answer (dropped)
	DNSTimedOut                               Code = -803 // DNS 查询超时; the DNS query timed out
	DNSCacheMiss                              Code = -804 // 仅查询本地来源，未找到该域名; the name is in no local DNS source, and only those were asked
	DNSSearchEmpty                            Code = -805 // DNS 搜索后缀规则使主机名无法解析; the rules for DNS suffixes keep the host name from resolving
	DNSSortError                              Code = -806 // DNS 解析出的地址排序失败; the resolved addresses could not be sorted
	DNSSecureResolverHostnameResolutionFailed Code = -808 // 无法解析 DoH 服务器的主机名; the host name of the DNS-over-HTTPS server could not be resolved
	DNSNameHTTPSOnly                          Code = -809 // 域名的 DNS 记录要求使用 HTTPS 或 WSS; the domain's DNS records allow only HTTPS or WSS
	DNSRequestCancelled                       Code = -810 // 客户端取消了 DNS 请求; the client canceled the DNS requests
	DNSNoMatchingSupportedALPN                Code = -811 // 域名的 HTTPS 记录中没有受支持的协议（ALPN）; the domain's HTTPS record has no supported protocol (ALPN)
	DNSSecureProbeRecordInvalid               Code = -814 // 安全 DNS 探测未得到有效应答; the probe for secure DNS got no valid answer
	DNSCacheInvalidationInProgress            Code = -815 // DNS 缓存正在清除，可稍后重试; the DNS cache is being cleared, retry later
	DNSFormatError                            Code = -816 // DNS 服务器返回格式错误（FORMERR）; the DNS server answered with a format error (FORMERR)
	DNSServerFailure                          Code = -817 // DNS 服务器返回服务器故障（SERVFAIL）; the DNS server answered with a server failure (SERVFAIL)
	DNSNotImplemented                         Code = -818 // DNS 服务器不支持该查询类型（NOTIMP）; the DNS server does not support the type of query (NOTIMP)
	DNSRefused                                Code = -819 // DNS 服务器拒绝查询（REFUSED）; the DNS server refused the query (REFUSED)
	DNSOtherFailure                           Code = -820 // DNS 服务器返回其他错误; the DNS server answered with another error
	DNSDirectOnly                             Code = -821 // 主机需经代理访问，未进行 DNS 查询; the DNS query was skipped because the host is reached through a proxy
)

// Blob; Blob: -900 to -999

const (
	BlobInvalidConstructionArguments Code = -900 // 构造 Blob 的参数无效; the arguments to construct the Blob are invalid
	BlobOutOfMemory                  Code = -901 // 内存不足以创建 Blob; not enough memory for the Blob
	BlobFileWriteFailed              Code = -902 // Blob 文件创建或写入失败; a file for the Blob could not be created or written
	BlobSourceDiedInTransit          Code = -903 // Blob 数据传输完成前页面已销毁; the page was gone before the Blob's data was transferred
	BlobDereferencedWhileBuilding    Code = -904 // Blob 构造完成前已被页面释放; the page released the Blob before it was complete
	BlobReferencedBlobBroken         Code = -905 // Blob 引用的其他 Blob 已损坏或尚未构造完成; the Blob refers to a Blob that is broken or incomplete
	BlobReferencedFileUnavailable    Code = -906 // Blob 引用的文件无法访问; the Blob refers to a file that is not accessible
)

type errorRow struct {
	code      Code
	name      string          // as Chromium writes it
	meaning   string          // one short English phrase
	meaningZH string          // one short Chinese phrase
	condition errno.Condition // what happened
	fault     errno.Fault     // who has to act
}

// errorTable has a row for each constant, in the same descending order.
var errorTable = []errorRow{
	// System
	{IOPending, "ERR_IO_PENDING", "asynchronous I/O is still in progress, which is not a failure", "异步 IO 尚未完成，并非失败", errno.Internal, errno.FaultPlatform},
	{Failed, "ERR_FAILED", "generic failure without details", "一般性失败，没有更多信息", errno.Unknown, errno.FaultUnknown},
	{Aborted, "ERR_ABORTED", "the operation was aborted, usually by the user", "操作被中止，通常由用户触发", errno.Canceled, errno.FaultUser},
	{InvalidArgument, "ERR_INVALID_ARGUMENT", "invalid argument", "参数错误", errno.InvalidArgument, errno.FaultApp},
	{InvalidHandle, "ERR_INVALID_HANDLE", "invalid handle or file descriptor", "句柄或文件描述符无效", errno.FailedPrecondition, errno.FaultPlatform},
	{FileNotFound, "ERR_FILE_NOT_FOUND", "no such file or directory", "文件或目录不存在", errno.NotFound, errno.FaultApp},
	{TimedOut, "ERR_TIMED_OUT", "the operation timed out", "操作超时", errno.DeadlineExceeded, errno.FaultNetwork},
	{FileTooBig, "ERR_FILE_TOO_BIG", "the file is too large", "文件过大", errno.ResourceExhausted, errno.FaultApp},
	{Unexpected, "ERR_UNEXPECTED", "unexpected error, probably a bug of the network stack", "意外错误，多为网络库自身缺陷", errno.Internal, errno.FaultPlatform},
	{AccessDenied, "ERR_ACCESS_DENIED", "the system denied access to something other than the network", "系统拒绝访问网络以外的资源", errno.PermissionDenied, errno.FaultDevice},
	{NotImplemented, "ERR_NOT_IMPLEMENTED", "not implemented by the network stack", "网络库未实现该功能", errno.Unimplemented, errno.FaultDevice},
	{InsufficientResources, "ERR_INSUFFICIENT_RESOURCES", "not enough system resources", "系统资源不足", errno.ResourceExhausted, errno.FaultDevice},
	{OutOfMemory, "ERR_OUT_OF_MEMORY", "out of memory", "内存不足", errno.ResourceExhausted, errno.FaultDevice},
	{UploadFileChanged, "ERR_UPLOAD_FILE_CHANGED", "the file to upload was modified during the upload", "上传过程中文件被修改", errno.Aborted, errno.FaultApp},
	{SocketNotConnected, "ERR_SOCKET_NOT_CONNECTED", "the socket is not connected", "套接字未连接", errno.Unavailable, errno.FaultNetwork},
	{FileExists, "ERR_FILE_EXISTS", "the file already exists", "文件已存在", errno.AlreadyExists, errno.FaultApp},
	{FilePathTooLong, "ERR_FILE_PATH_TOO_LONG", "the path or file name is too long", "路径或文件名过长", errno.InvalidArgument, errno.FaultApp},
	{FileNoSpace, "ERR_FILE_NO_SPACE", "the disk is full", "磁盘空间不足", errno.ResourceExhausted, errno.FaultDevice},
	{FileVirusInfected, "ERR_FILE_VIRUS_INFECTED", "the file contains a virus", "文件带有病毒", errno.PermissionDenied, errno.FaultApp},
	{BlockedByClient, "ERR_BLOCKED_BY_CLIENT", "the client blocked the request", "请求被客户端拦截", errno.PermissionDenied, errno.FaultPlatform},
	{NetworkChanged, "ERR_NETWORK_CHANGED", "the network changed during the request", "请求过程中网络发生变化", errno.Unavailable, errno.FaultNetwork},
	{BlockedByAdministrator, "ERR_BLOCKED_BY_ADMINISTRATOR", "an administrator's URL block list forbids the request", "请求被管理员的 URL 黑名单拦截", errno.PermissionDenied, errno.FaultAdmin},
	{SocketIsConnected, "ERR_SOCKET_IS_CONNECTED", "the socket is already connected", "套接字已处于连接状态", errno.FailedPrecondition, errno.FaultPlatform},
	{BlockedEnrollmentCheckPending, "ERR_BLOCKED_ENROLLMENT_CHECK_PENDING", "blocked until ChromeOS has checked for forced re-enrollment (dropped)", "ChromeOS 强制重新注册检查未完成，请求被拦截（已移除）", errno.FailedPrecondition, errno.FaultDevice},
	{UploadStreamRewindNotSupported, "ERR_UPLOAD_STREAM_REWIND_NOT_SUPPORTED", "the upload had to restart and its stream cannot rewind", "上传需要从头重发，但数据流不支持回退", errno.Unimplemented, errno.FaultDevice},
	{ContextShutDown, "ERR_CONTEXT_SHUT_DOWN", "the client's network context is shutting down", "客户端的网络上下文正在关闭或已关闭", errno.Aborted, errno.FaultPlatform},
	{BlockedByResponse, "ERR_BLOCKED_BY_RESPONSE", "the response's own restrictions, such as CORP, are not met", "不满足响应自带的限制（如 CORP），请求被拦截", errno.FailedPrecondition, errno.FaultApp},
	{CleartextNotPermitted, "ERR_CLEARTEXT_NOT_PERMITTED", "the system's policy forbids cleartext traffic", "系统策略禁止明文传输", errno.PermissionDenied, errno.FaultApp},
	{BlockedByCSP, "ERR_BLOCKED_BY_CSP", "a Content Security Policy blocks the request", "请求被内容安全策略（CSP）拦截", errno.FailedPrecondition, errno.FaultApp},
	{H2OrQUICRequired, "ERR_H2_OR_QUIC_REQUIRED", "no HTTP/2 or QUIC session for a request that requires one (dropped)", "没有可用的 HTTP/2 或 QUIC 会话，请求被拦截（已移除）", errno.FailedPrecondition, errno.FaultApp},
	{BlockedByORB, "ERR_BLOCKED_BY_ORB", "Opaque Response Blocking (CORB, ORB) blocks the response", "跨源响应被 CORB 或 ORB 拦截", errno.FailedPrecondition, errno.FaultApp},
	{NetworkAccessRevoked, "ERR_NETWORK_ACCESS_REVOKED", "the frame of the request has given up network access", "发起请求的 frame 已停用网络访问", errno.FailedPrecondition, errno.FaultApp},
	{BlockedByFingerprintingProtection, "ERR_BLOCKED_BY_FINGERPRINTING_PROTECTION", "the client's fingerprinting protection blocks the request", "请求被客户端的防指纹追踪功能拦截", errno.PermissionDenied, errno.FaultPlatform},
	{BlockedInIncognitoByAdministrator, "ERR_BLOCKED_IN_INCOGNITO_BY_ADMINISTRATOR", "an administrator's URL block list for Incognito mode forbids the request", "请求被管理员的无痕模式 URL 黑名单拦截", errno.PermissionDenied, errno.FaultAdmin},
	{LocalNetworkPermissionMissing, "ERR_LOCAL_NETWORK_PERMISSION_MISSING", "the client lacks the system's local network permission", "客户端未获得系统的本地网络权限", errno.PermissionDenied, errno.FaultUser},
	{StrictECHRequired, "ERR_STRICT_ECH_REQUIRED", "Encrypted Client Hello (ECH) is mandatory and failed", "要求使用加密 Client Hello（ECH），但未能成功", errno.FailedPrecondition, errno.FaultApp},

	// Connection
	{ConnectionClosed, "ERR_CONNECTION_CLOSED", "the peer closed the connection (TCP FIN)", "连接被对端关闭（TCP FIN）", errno.Unavailable, errno.FaultNetwork},
	{ConnectionReset, "ERR_CONNECTION_RESET", "the connection was reset (TCP RST)", "连接被重置（TCP RST）", errno.Unavailable, errno.FaultNetwork},
	{ConnectionRefused, "ERR_CONNECTION_REFUSED", "the connection was refused", "连接被拒绝", errno.Unavailable, errno.FaultNetwork},
	{ConnectionAborted, "ERR_CONNECTION_ABORTED", "the connection was lost because sent data was not acknowledged", "发出的数据未收到 ACK，连接中止", errno.Unavailable, errno.FaultNetwork},
	{ConnectionFailed, "ERR_CONNECTION_FAILED", "the connection could not be established", "连接失败", errno.Unavailable, errno.FaultNetwork},
	{NameNotResolved, "ERR_NAME_NOT_RESOLVED", "the host name could not be resolved", "无法解析主机名", errno.Unavailable, errno.FaultNetwork},
	{InternetDisconnected, "ERR_INTERNET_DISCONNECTED", "the device is offline", "设备已断网", errno.Unavailable, errno.FaultNetwork},
	{SSLProtocolError, "ERR_SSL_PROTOCOL_ERROR", "TLS protocol error", "TLS 协议错误", errno.FailedPrecondition, errno.FaultApp},
	{AddressInvalid, "ERR_ADDRESS_INVALID", "invalid IP address or port, such as port 0", "IP 地址或端口无效，如端口 0", errno.InvalidArgument, errno.FaultApp},
	{AddressUnreachable, "ERR_ADDRESS_UNREACHABLE", "no route to the IP address", "IP 地址不可达", errno.Unavailable, errno.FaultNetwork},
	{SSLClientAuthCertNeeded, "ERR_SSL_CLIENT_AUTH_CERT_NEEDED", "the server requests a client certificate", "服务器要求提供客户端证书", errno.FailedPrecondition, errno.FaultApp},
	{TunnelConnectionFailed, "ERR_TUNNEL_CONNECTION_FAILED", "no tunnel through the proxy could be established", "无法通过代理建立隧道", errno.Unavailable, errno.FaultNetwork},
	{NoSSLVersionsEnabled, "ERR_NO_SSL_VERSIONS_ENABLED", "no TLS version is enabled (dropped)", "没有启用任何 TLS 版本（已移除）", errno.FailedPrecondition, errno.FaultPlatform},
	{SSLVersionOrCipherMismatch, "ERR_SSL_VERSION_OR_CIPHER_MISMATCH", "client and server have no TLS version or cipher suite in common", "双方没有共同支持的 TLS 版本或加密套件", errno.FailedPrecondition, errno.FaultApp},
	{SSLRenegotiationRequested, "ERR_SSL_RENEGOTIATION_REQUESTED", "the server requested a TLS renegotiation", "服务器要求 TLS 重新协商", errno.FailedPrecondition, errno.FaultApp},
	{ProxyAuthUnsupported, "ERR_PROXY_AUTH_UNSUPPORTED", "the proxy requires an unsupported authentication method", "不支持代理要求的认证方式", errno.Unimplemented, errno.FaultNetwork},
	{CertErrorInSSLRenegotiation, "ERR_CERT_ERROR_IN_SSL_RENEGOTIATION", "the server's certificate is bad in a TLS renegotiation (dropped)", "TLS 重新协商时服务器证书有误（已移除）", errno.FailedPrecondition, errno.FaultApp},
	{BadSSLClientAuthCert, "ERR_BAD_SSL_CLIENT_AUTH_CERT", "the TLS handshake failed because of a bad or missing client certificate", "客户端证书无效或缺失，TLS 握手失败", errno.FailedPrecondition, errno.FaultApp},
	{ConnectionTimedOut, "ERR_CONNECTION_TIMED_OUT", "the connection attempt timed out", "连接超时", errno.DeadlineExceeded, errno.FaultNetwork},
	{HostResolverQueueTooLarge, "ERR_HOST_RESOLVER_QUEUE_TOO_LARGE", "too many DNS lookups are waiting", "排队等待的域名解析过多", errno.ResourceExhausted, errno.FaultNetwork},
	{SOCKSConnectionFailed, "ERR_SOCKS_CONNECTION_FAILED", "the connection to the SOCKS proxy failed", "连接 SOCKS 代理失败", errno.Unavailable, errno.FaultNetwork},
	{SOCKSConnectionHostUnreachable, "ERR_SOCKS_CONNECTION_HOST_UNREACHABLE", "the SOCKS proxy cannot reach the host", "SOCKS 代理无法到达目标主机", errno.Unavailable, errno.FaultNetwork},
	{ALPNNegotiationFailed, "ERR_ALPN_NEGOTIATION_FAILED", "ALPN negotiation failed", "ALPN 协商失败", errno.FailedPrecondition, errno.FaultApp},
	{SSLNoRenegotiation, "ERR_SSL_NO_RENEGOTIATION", "the peer refused a TLS renegotiation (no_renegotiation alert)", "对端拒绝 TLS 重新协商（no_renegotiation 告警）", errno.FailedPrecondition, errno.FaultApp},
	{WinsockUnexpectedWrittenBytes, "ERR_WINSOCK_UNEXPECTED_WRITTEN_BYTES", "Winsock reported more bytes written than it was given", "Winsock 报告的写入字节数超出实际", errno.Internal, errno.FaultDevice},
	{SSLDecompressionFailureAlert, "ERR_SSL_DECOMPRESSION_FAILURE_ALERT", "the peer failed to decompress TLS data (decompression_failure alert)", "对端 TLS 解压失败（decompression_failure 告警）", errno.FailedPrecondition, errno.FaultApp},
	{SSLBadRecordMACAlert, "ERR_SSL_BAD_RECORD_MAC_ALERT", "the peer received TLS data with a bad MAC (bad_record_mac alert)", "对端 TLS 记录 MAC 校验失败（bad_record_mac 告警）", errno.FailedPrecondition, errno.FaultApp},
	{ProxyAuthRequested, "ERR_PROXY_AUTH_REQUESTED", "the proxy requires authentication", "代理要求身份认证", errno.Unauthenticated, errno.FaultNetwork},
	{ProxyConnectionFailed, "ERR_PROXY_CONNECTION_FAILED", "the connection to the proxy failed", "连接代理服务器失败", errno.Unavailable, errno.FaultNetwork},
	{MandatoryProxyConfigurationFailed, "ERR_MANDATORY_PROXY_CONFIGURATION_FAILED", "the mandatory proxy configuration cannot be used", "强制代理配置不可用", errno.FailedPrecondition, errno.FaultNetwork},
	{PreconnectMaxSocketLimit, "ERR_PRECONNECT_MAX_SOCKET_LIMIT", "the socket pool was full while preconnecting", "预连接时套接字数已达上限", errno.ResourceExhausted, errno.FaultPlatform},
	{SSLClientAuthPrivateKeyAccessDenied, "ERR_SSL_CLIENT_AUTH_PRIVATE_KEY_ACCESS_DENIED", "access to the client certificate's private key was denied", "无权使用客户端证书的私钥", errno.PermissionDenied, errno.FaultDevice},
	{SSLClientAuthCertNoPrivateKey, "ERR_SSL_CLIENT_AUTH_CERT_NO_PRIVATE_KEY", "the client certificate has no private key", "客户端证书没有私钥", errno.FailedPrecondition, errno.FaultDevice},
	{ProxyCertificateInvalid, "ERR_PROXY_CERTIFICATE_INVALID", "the certificate of the HTTPS proxy is invalid", "HTTPS 代理的证书无效", errno.FailedPrecondition, errno.FaultNetwork},
	{NameResolutionFailed, "ERR_NAME_RESOLUTION_FAILED", "name resolution failed", "域名解析过程出错", errno.Unavailable, errno.FaultNetwork},
	{NetworkAccessDenied, "ERR_NETWORK_ACCESS_DENIED", "network access was denied, probably by a firewall", "网络访问被拒绝，多为防火墙所致", errno.PermissionDenied, errno.FaultNetwork},
	{TemporarilyThrottled, "ERR_TEMPORARILY_THROTTLED", "the client throttles requests to the server for now", "客户端暂时限制对该服务器的请求", errno.ResourceExhausted, errno.FaultApp},
	{HTTPSProxyTunnelResponseRedirect, "ERR_HTTPS_PROXY_TUNNEL_RESPONSE_REDIRECT", "the HTTPS proxy answered the tunnel request with a redirect (dropped)", "HTTPS 代理以重定向应答隧道请求（已移除）", errno.Unavailable, errno.FaultNetwork},
	{SSLClientAuthSignatureFailed, "ERR_SSL_CLIENT_AUTH_SIGNATURE_FAILED", "signing with the client certificate's private key failed", "无法用客户端证书的私钥签名", errno.FailedPrecondition, errno.FaultDevice},
	{MsgTooBig, "ERR_MSG_TOO_BIG", "the message is too large for the transport", "消息超出传输层的大小限制", errno.ResourceExhausted, errno.FaultNetwork},
	{WSProtocolError, "ERR_WS_PROTOCOL_ERROR", "WebSocket protocol error", "WebSocket 协议错误", errno.Internal, errno.FaultApp},
	{AddressInUse, "ERR_ADDRESS_IN_USE", "the local address is already in use", "本地地址已被占用", errno.FailedPrecondition, errno.FaultDevice},
	{SSLHandshakeNotCompleted, "ERR_SSL_HANDSHAKE_NOT_COMPLETED", "the TLS handshake has not finished (dropped)", "TLS 握手尚未完成（已移除）", errno.FailedPrecondition, errno.FaultPlatform},
	{SSLBadPeerPublicKey, "ERR_SSL_BAD_PEER_PUBLIC_KEY", "the peer's public key is invalid (dropped)", "对端公钥无效（已移除）", errno.FailedPrecondition, errno.FaultApp},
	{SSLPinnedKeyNotInCertChain, "ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN", "no pinned public key is in the certificate chain", "证书链中没有预置的固定公钥（pin）", errno.FailedPrecondition, errno.FaultApp},
	{ClientAuthCertTypeUnsupported, "ERR_CLIENT_AUTH_CERT_TYPE_UNSUPPORTED", "the server requests only unsupported types of client certificate", "不支持服务器要求的客户端证书类型", errno.Unimplemented, errno.FaultApp},
	{SSLDecryptErrorAlert, "ERR_SSL_DECRYPT_ERROR_ALERT", "the peer could not verify the TLS handshake (decrypt_error alert)", "对端 TLS 握手校验失败（decrypt_error 告警）", errno.FailedPrecondition, errno.FaultApp},
	{WSThrottleQueueTooLarge, "ERR_WS_THROTTLE_QUEUE_TOO_LARGE", "too many WebSocket connections are waiting", "排队等待的 WebSocket 连接过多", errno.ResourceExhausted, errno.FaultApp},
	{SSLServerCertChanged, "ERR_SSL_SERVER_CERT_CHANGED", "the server's certificate changed in a TLS renegotiation", "TLS 重新协商时服务器证书发生变化", errno.FailedPrecondition, errno.FaultApp},
	{SSLUnrecognizedNameAlert, "ERR_SSL_UNRECOGNIZED_NAME_ALERT", "the server does not know the host name (unrecognized_name alert)", "服务器不识别该主机名（unrecognized_name 告警）", errno.FailedPrecondition, errno.FaultApp},
	{SocketSetReceiveBufferSizeError, "ERR_SOCKET_SET_RECEIVE_BUFFER_SIZE_ERROR", "the socket's receive buffer size could not be set", "设置套接字接收缓冲区大小失败", errno.Internal, errno.FaultDevice},
	{SocketSetSendBufferSizeError, "ERR_SOCKET_SET_SEND_BUFFER_SIZE_ERROR", "the socket's send buffer size could not be set", "设置套接字发送缓冲区大小失败", errno.Internal, errno.FaultDevice},
	{SocketReceiveBufferSizeUnchangeable, "ERR_SOCKET_RECEIVE_BUFFER_SIZE_UNCHANGEABLE", "setting the socket's receive buffer size had no effect", "套接字接收缓冲区大小设置后未生效", errno.Internal, errno.FaultDevice},
	{SocketSendBufferSizeUnchangeable, "ERR_SOCKET_SEND_BUFFER_SIZE_UNCHANGEABLE", "setting the socket's send buffer size had no effect", "套接字发送缓冲区大小设置后未生效", errno.Internal, errno.FaultDevice},
	{SSLClientAuthCertBadFormat, "ERR_SSL_CLIENT_AUTH_CERT_BAD_FORMAT", "the client certificate could not be imported into the TLS library", "客户端证书无法导入 TLS 库", errno.FailedPrecondition, errno.FaultDevice},
	{ICANNNameCollision, "ERR_ICANN_NAME_COLLISION", "the name resolved to 127.0.53.53, ICANN's sign of a name collision", "解析结果为 127.0.53.53，即 ICANN 域名冲突标记", errno.FailedPrecondition, errno.FaultApp},
	{SSLServerCertBadFormat, "ERR_SSL_SERVER_CERT_BAD_FORMAT", "the server's certificate could not be decoded", "服务器证书无法解码", errno.FailedPrecondition, errno.FaultApp},
	{CTSTHParsingFailed, "ERR_CT_STH_PARSING_FAILED", "a signed tree head of Certificate Transparency could not be parsed", "证书透明度（CT）签名树头解析失败", errno.Internal, errno.FaultPlatform},
	{CTSTHIncomplete, "ERR_CT_STH_INCOMPLETE", "a signed tree head of Certificate Transparency lacks fields", "证书透明度（CT）签名树头缺少字段", errno.Internal, errno.FaultPlatform},
	{UnableToReuseConnectionForProxyAuth, "ERR_UNABLE_TO_REUSE_CONNECTION_FOR_PROXY_AUTH", "the connection could not be reused to authenticate to the proxy", "无法复用连接完成代理认证", errno.Unavailable, errno.FaultNetwork},
	{CTConsistencyProofParsingFailed, "ERR_CT_CONSISTENCY_PROOF_PARSING_FAILED", "a consistency proof of Certificate Transparency could not be parsed", "证书透明度（CT）一致性证明解析失败", errno.Internal, errno.FaultPlatform},
	{SSLObsoleteCipher, "ERR_SSL_OBSOLETE_CIPHER", "the server requires a cipher suite that is no longer supported", "服务器要求已不再支持的加密套件", errno.FailedPrecondition, errno.FaultApp},
	{WSUpgrade, "ERR_WS_UPGRADE", "the connection became a WebSocket, which is not a failure", "连接已升级为 WebSocket，并非失败", errno.Internal, errno.FaultPlatform},
	{ReadIfReadyNotImplemented, "ERR_READ_IF_READY_NOT_IMPLEMENTED", "the socket does not implement ReadIfReady", "套接字未实现 ReadIfReady", errno.Unimplemented, errno.FaultDevice},
	{NoBufferSpace, "ERR_NO_BUFFER_SPACE", "no buffer space for the socket", "套接字缓冲区空间不足", errno.ResourceExhausted, errno.FaultDevice},
	{SSLClientAuthNoCommonAlgorithms, "ERR_SSL_CLIENT_AUTH_NO_COMMON_ALGORITHMS", "client certificate and server have no signature algorithm in common", "客户端证书与服务器没有共同的签名算法", errno.FailedPrecondition, errno.FaultApp},
	{EarlyDataRejected, "ERR_EARLY_DATA_REJECTED", "the server rejected TLS 1.3 early data, retry without it", "服务器拒绝 TLS 1.3 早期数据（0-RTT），可不带早期数据重试", errno.Unavailable, errno.FaultNetwork},
	{WrongVersionOnEarlyData, "ERR_WRONG_VERSION_ON_EARLY_DATA", "the server answered TLS 1.3 early data with an older TLS version", "服务器以旧版 TLS 应答 TLS 1.3 早期数据（0-RTT）", errno.FailedPrecondition, errno.FaultApp},
	{TLS13DowngradeDetected, "ERR_TLS13_DOWNGRADE_DETECTED", "TLS 1.3 was downgraded, probably by a TLS proxy", "TLS 1.3 被降级，多为中间代理所致", errno.FailedPrecondition, errno.FaultNetwork},
	{SSLKeyUsageIncompatible, "ERR_SSL_KEY_USAGE_INCOMPATIBLE", "the certificate's key usage does not allow the key exchange", "证书的密钥用途与密钥交换方式不符", errno.FailedPrecondition, errno.FaultApp},
	{InvalidECHConfigList, "ERR_INVALID_ECH_CONFIG_LIST", "the domain's ECH configuration in DNS could not be parsed", "DNS 中的 ECH 配置无法解析", errno.FailedPrecondition, errno.FaultApp},
	{ECHNotNegotiated, "ERR_ECH_NOT_NEGOTIATED", "the server could not decrypt the Encrypted Client Hello (ECH)", "服务器无法解密加密的 Client Hello（ECH）", errno.FailedPrecondition, errno.FaultApp},
	{ECHFallbackCertificateInvalid, "ERR_ECH_FALLBACK_CERTIFICATE_INVALID", "ECH failed and the certificate for the public name is invalid", "ECH 失败，且公开名称（public name）的证书无效", errno.FailedPrecondition, errno.FaultApp},
	{ProxyUnableToConnectToDestination, "ERR_PROXY_UNABLE_TO_CONNECT_TO_DESTINATION", "the proxy could not connect to the destination", "代理无法连接目标服务器", errno.Unavailable, errno.FaultNetwork},
	{ProxyDelegateCanceledConnectRequest, "ERR_PROXY_DELEGATE_CANCELED_CONNECT_REQUEST", "the client's proxy handler canceled the tunnel before the CONNECT request", "客户端的代理逻辑在发送 CONNECT 请求前取消了隧道", errno.Aborted, errno.FaultPlatform},
	{ProxyDelegateCanceledConnectResponse, "ERR_PROXY_DELEGATE_CANCELED_CONNECT_RESPONSE", "the client's proxy handler canceled the tunnel after the CONNECT response", "客户端的代理逻辑在收到 CONNECT 响应后取消了隧道", errno.Aborted, errno.FaultPlatform},
	{ControlMsgTooBig, "ERR_CONTROL_MSG_TOO_BIG", "the control data of a message is too large for the transport", "消息的控制数据超出传输层的大小限制", errno.ResourceExhausted, errno.FaultPlatform},
	{MulticastNotAllowed, "ERR_MULTICAST_NOT_ALLOWED", "multicast is not allowed", "不允许使用多播", errno.PermissionDenied, errno.FaultUnknown},

	// Certificate
	{CertCommonNameInvalid, "ERR_CERT_COMMON_NAME_INVALID", "the certificate is for another host name", "证书与主机名不匹配", errno.FailedPrecondition, errno.FaultApp},
	{CertDateInvalid, "ERR_CERT_DATE_INVALID", "the certificate has expired or is not valid yet", "证书已过期或尚未生效", errno.FailedPrecondition, errno.FaultApp},
	{CertAuthorityInvalid, "ERR_CERT_AUTHORITY_INVALID", "the certificate's authority is not trusted", "证书颁发机构不受信任", errno.FailedPrecondition, errno.FaultApp},
	{CertContainsErrors, "ERR_CERT_CONTAINS_ERRORS", "the certificate contains errors", "证书存在错误", errno.FailedPrecondition, errno.FaultApp},
	{CertNoRevocationMechanism, "ERR_CERT_NO_REVOCATION_MECHANISM", "the certificate names no way to check for revocation", "证书没有提供吊销检查方式", errno.FailedPrecondition, errno.FaultApp},
	{CertUnableToCheckRevocation, "ERR_CERT_UNABLE_TO_CHECK_REVOCATION", "the certificate's revocation status is not available", "无法获取证书吊销状态", errno.Unavailable, errno.FaultNetwork},
	{CertRevoked, "ERR_CERT_REVOKED", "the certificate is revoked", "证书已被吊销", errno.FailedPrecondition, errno.FaultApp},
	{CertInvalid, "ERR_CERT_INVALID", "the certificate is invalid", "证书无效", errno.FailedPrecondition, errno.FaultApp},
	{CertWeakSignatureAlgorithm, "ERR_CERT_WEAK_SIGNATURE_ALGORITHM", "the certificate's signature algorithm is weak", "证书使用弱签名算法", errno.FailedPrecondition, errno.FaultApp},
	{CertNonUniqueName, "ERR_CERT_NON_UNIQUE_NAME", "the certificate is for a host name that is not unique", "证书中的主机名不唯一", errno.FailedPrecondition, errno.FaultApp},
	{CertWeakKey, "ERR_CERT_WEAK_KEY", "the certificate's key is too weak", "证书密钥强度不足", errno.FailedPrecondition, errno.FaultApp},
	{CertNameConstraintViolation, "ERR_CERT_NAME_CONSTRAINT_VIOLATION", "the certificate violates name constraints", "证书违反名称约束", errno.FailedPrecondition, errno.FaultApp},
	{CertValidityTooLong, "ERR_CERT_VALIDITY_TOO_LONG", "the certificate is valid for too long", "证书有效期过长", errno.FailedPrecondition, errno.FaultApp},
	{CertificateTransparencyRequired, "ERR_CERTIFICATE_TRANSPARENCY_REQUIRED", "the server does not meet the Certificate Transparency policy", "服务器不满足证书透明度（CT）策略", errno.FailedPrecondition, errno.FaultApp},
	{CertSymantecLegacy, "ERR_CERT_SYMANTEC_LEGACY", "the certificate chains to a distrusted Symantec root (dropped)", "证书由不再受信任的 Symantec 旧根签发（已移除）", errno.FailedPrecondition, errno.FaultApp},
	{CertKnownInterceptionBlocked, "ERR_CERT_KNOWN_INTERCEPTION_BLOCKED", "the certificate is known to be used for interception", "该证书已知被用于拦截通信", errno.FailedPrecondition, errno.FaultNetwork},
	{SSLObsoleteVersion, "ERR_SSL_OBSOLETE_VERSION", "the server's TLS version is outdated (dropped)", "服务器的 TLS 版本过旧（已移除）", errno.FailedPrecondition, errno.FaultApp},
	{CertSelfSignedLocalNetwork, "ERR_CERT_SELF_SIGNED_LOCAL_NETWORK", "the certificate of a local network host is self-signed", "本地网络主机使用自签名证书", errno.FailedPrecondition, errno.FaultApp},

	// HTTP
	{InvalidURL, "ERR_INVALID_URL", "invalid URL", "URL 无效", errno.InvalidArgument, errno.FaultApp},
	{DisallowedURLScheme, "ERR_DISALLOWED_URL_SCHEME", "the URL's scheme is not allowed", "URL 的协议（scheme）不允许使用", errno.InvalidArgument, errno.FaultApp},
	{UnknownURLScheme, "ERR_UNKNOWN_URL_SCHEME", "the URL's scheme is unknown", "URL 的协议（scheme）未知", errno.InvalidArgument, errno.FaultApp},
	{InvalidRedirect, "ERR_INVALID_REDIRECT", "redirect to an invalid URL", "重定向到无效的 URL", errno.Internal, errno.FaultApp},
	{TooManyRedirects, "ERR_TOO_MANY_REDIRECTS", "too many redirects", "重定向次数过多", errno.ResourceExhausted, errno.FaultApp},
	{UnsafeRedirect, "ERR_UNSAFE_REDIRECT", "redirect to an unsafe URL, such as file://", "重定向到不安全的 URL，如 file://", errno.PermissionDenied, errno.FaultApp},
	{UnsafePort, "ERR_UNSAFE_PORT", "the URL's port is blocked as unsafe", "URL 使用了不安全的端口", errno.InvalidArgument, errno.FaultApp},
	{InvalidResponse, "ERR_INVALID_RESPONSE", "the server's response is invalid", "服务器响应无效", errno.Internal, errno.FaultApp},
	{InvalidChunkedEncoding, "ERR_INVALID_CHUNKED_ENCODING", "the chunked transfer encoding is malformed", "分块传输编码错误", errno.Internal, errno.FaultApp},
	{MethodNotSupported, "ERR_METHOD_NOT_SUPPORTED", "the server does not support the request method", "服务器不支持该请求方法", errno.Unimplemented, errno.FaultApp},
	{UnexpectedProxyAuth, "ERR_UNEXPECTED_PROXY_AUTH", "status 407 without a proxy", "未使用代理却收到 407 响应", errno.Unauthenticated, errno.FaultNetwork},
	{EmptyResponse, "ERR_EMPTY_RESPONSE", "the connection was closed before any data arrived", "服务器未返回任何数据就关闭了连接", errno.Unavailable, errno.FaultNetwork},
	{ResponseHeadersTooBig, "ERR_RESPONSE_HEADERS_TOO_BIG", "the response headers are too large", "响应头过大", errno.ResourceExhausted, errno.FaultApp},
	{PACScriptFailed, "ERR_PAC_SCRIPT_FAILED", "the PAC script failed", "PAC 脚本执行失败", errno.FailedPrecondition, errno.FaultNetwork},
	{RequestRangeNotSatisfiable, "ERR_REQUEST_RANGE_NOT_SATISFIABLE", "the server cannot satisfy the requested range (416)", "无法满足请求的范围（416）", errno.OutOfRange, errno.FaultApp},
	{MalformedIdentity, "ERR_MALFORMED_IDENTITY", "the identity to authenticate with is malformed", "用于认证的身份格式错误", errno.InvalidArgument, errno.FaultApp},
	{ContentDecodingFailed, "ERR_CONTENT_DECODING_FAILED", "the response body could not be decoded", "响应体解码失败", errno.DataLoss, errno.FaultApp},
	{NetworkIOSuspended, "ERR_NETWORK_IO_SUSPENDED", "all network I/O is suspended", "网络 IO 已全部挂起", errno.Unavailable, errno.FaultDevice},
	{SynReplyNotReceived, "ERR_SYN_REPLY_NOT_RECEIVED", "SPDY data arrived before SYN_REPLY (dropped)", "未收到 SYN_REPLY 就收到了 SPDY 数据（已移除）", errno.Internal, errno.FaultApp},
	{EncodingConversionFailed, "ERR_ENCODING_CONVERSION_FAILED", "the encoding of an FTP response could not be converted (dropped)", "FTP 响应的字符编码转换失败（已移除）", errno.DataLoss, errno.FaultApp},
	{UnrecognizedFTPDirectoryListingFormat, "ERR_UNRECOGNIZED_FTP_DIRECTORY_LISTING_FORMAT", "the format of the FTP directory listing is unknown (dropped)", "无法识别 FTP 目录列表的格式（已移除）", errno.Unimplemented, errno.FaultApp},
	{NoSupportedProxies, "ERR_NO_SUPPORTED_PROXIES", "no proxy in the list is supported", "代理列表中没有受支持的代理", errno.FailedPrecondition, errno.FaultNetwork},
	{HTTP2ProtocolError, "ERR_HTTP2_PROTOCOL_ERROR", "HTTP/2 protocol error", "HTTP/2 协议错误", errno.Internal, errno.FaultApp},
	{InvalidAuthCredentials, "ERR_INVALID_AUTH_CREDENTIALS", "no valid credentials for HTTP authentication", "未能取得有效的 HTTP 认证凭据", errno.Unauthenticated, errno.FaultApp},
	{UnsupportedAuthScheme, "ERR_UNSUPPORTED_AUTH_SCHEME", "the HTTP authentication scheme is not supported", "不支持的 HTTP 认证方案", errno.Unimplemented, errno.FaultApp},
	{EncodingDetectionFailed, "ERR_ENCODING_DETECTION_FAILED", "the response's encoding could not be detected", "无法检测响应的字符编码", errno.DataLoss, errno.FaultApp},
	{MissingAuthCredentials, "ERR_MISSING_AUTH_CREDENTIALS", "no Kerberos credentials for HTTP authentication", "HTTP 认证缺少 Kerberos 凭据", errno.Unauthenticated, errno.FaultDevice},
	{UnexpectedSecurityLibraryStatus, "ERR_UNEXPECTED_SECURITY_LIBRARY_STATUS", "SSPI or GSSAPI returned an unexpected status", "安全库（SSPI、GSSAPI）返回意外状态", errno.Internal, errno.FaultDevice},
	{MisconfiguredAuthEnvironment, "ERR_MISCONFIGURED_AUTH_ENVIRONMENT", "the authentication environment is misconfigured, such as no KDC found", "认证环境配置有误，如找不到 KDC", errno.FailedPrecondition, errno.FaultDevice},
	{UndocumentedSecurityLibraryStatus, "ERR_UNDOCUMENTED_SECURITY_LIBRARY_STATUS", "SSPI or GSSAPI returned an undocumented status", "安全库（SSPI、GSSAPI）返回未公开的状态", errno.Internal, errno.FaultDevice},
	{ResponseBodyTooBigToDrain, "ERR_RESPONSE_BODY_TOO_BIG_TO_DRAIN", "the response body is too large to read and discard", "响应体过大，无法读完并丢弃", errno.ResourceExhausted, errno.FaultApp},
	{ResponseHeadersMultipleContentLength, "ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_LENGTH", "the response has several different Content-Length headers", "响应头含有多个不同的 Content-Length", errno.Internal, errno.FaultApp},
	{IncompleteHTTP2Headers, "ERR_INCOMPLETE_HTTP2_HEADERS", "the HTTP/2 headers are incomplete", "HTTP/2 头部不完整", errno.Internal, errno.FaultApp},
	{PACNotInDHCP, "ERR_PAC_NOT_IN_DHCP", "DHCP provides no PAC URL", "DHCP 未提供 PAC 地址", errno.NotFound, errno.FaultNetwork},
	{ResponseHeadersMultipleContentDisposition, "ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_DISPOSITION", "the response has several Content-Disposition headers", "响应头含有多个 Content-Disposition", errno.Internal, errno.FaultApp},
	{ResponseHeadersMultipleLocation, "ERR_RESPONSE_HEADERS_MULTIPLE_LOCATION", "the response has several Location headers", "响应头含有多个 Location", errno.Internal, errno.FaultApp},
	{HTTP2ServerRefusedStream, "ERR_HTTP2_SERVER_REFUSED_STREAM", "the HTTP/2 server refused the request unprocessed, a retry is safe", "HTTP/2 服务器未处理就拒绝了请求，可重试", errno.Unavailable, errno.FaultNetwork},
	{HTTP2PingFailed, "ERR_HTTP2_PING_FAILED", "the HTTP/2 server did not answer a PING", "HTTP/2 服务器未响应 PING", errno.Unavailable, errno.FaultNetwork},
	{ContentLengthMismatch, "ERR_CONTENT_LENGTH_MISMATCH", "the response body is shorter than its Content-Length", "响应体短于 Content-Length", errno.Unavailable, errno.FaultNetwork},
	{IncompleteChunkedEncoding, "ERR_INCOMPLETE_CHUNKED_ENCODING", "the connection was closed before the last chunk of the response", "分块传输未完成，连接已关闭", errno.Unavailable, errno.FaultNetwork},
	{QUICProtocolError, "ERR_QUIC_PROTOCOL_ERROR", "QUIC protocol error, or the QUIC connection was lost", "QUIC 协议错误，或 QUIC 连接中断", errno.Unavailable, errno.FaultNetwork},
	{ResponseHeadersTruncated, "ERR_RESPONSE_HEADERS_TRUNCATED", "the response headers were cut off", "响应头不完整，被截断", errno.Unavailable, errno.FaultNetwork},
	{QUICHandshakeFailed, "ERR_QUIC_HANDSHAKE_FAILED", "the QUIC handshake failed", "QUIC 握手失败", errno.Unavailable, errno.FaultNetwork},
	{HTTP2InadequateTransportSecurity, "ERR_HTTP2_INADEQUATE_TRANSPORT_SECURITY", "the connection is not secure enough for HTTP/2", "传输安全强度达不到 HTTP/2 的要求", errno.FailedPrecondition, errno.FaultApp},
	{HTTP2FlowControlError, "ERR_HTTP2_FLOW_CONTROL_ERROR", "the peer violated HTTP/2 flow control", "对端违反 HTTP/2 流量控制", errno.Internal, errno.FaultApp},
	{HTTP2FrameSizeError, "ERR_HTTP2_FRAME_SIZE_ERROR", "the peer sent an HTTP/2 frame of invalid size", "对端发送的 HTTP/2 帧大小不合法", errno.Internal, errno.FaultApp},
	{HTTP2CompressionError, "ERR_HTTP2_COMPRESSION_ERROR", "HTTP/2 header compression failed", "HTTP/2 头部压缩或解压失败", errno.Internal, errno.FaultApp},
	{ProxyAuthRequestedWithNoConnection, "ERR_PROXY_AUTH_REQUESTED_WITH_NO_CONNECTION", "the proxy requires authentication, and its connection is gone", "代理要求身份认证，但连接已断开", errno.Unauthenticated, errno.FaultNetwork},
	{HTTP11Required, "ERR_HTTP_1_1_REQUIRED", "the server requires HTTP/1.1", "服务器要求使用 HTTP/1.1", errno.FailedPrecondition, errno.FaultApp},
	{ProxyHTTP11Required, "ERR_PROXY_HTTP_1_1_REQUIRED", "the proxy requires HTTP/1.1", "代理要求使用 HTTP/1.1", errno.FailedPrecondition, errno.FaultNetwork},
	{PACScriptTerminated, "ERR_PAC_SCRIPT_TERMINATED", "the PAC script crashed and must be reloaded", "PAC 脚本异常终止，需重新加载", errno.FailedPrecondition, errno.FaultNetwork},
	{InvalidHTTPResponse, "ERR_INVALID_HTTP_RESPONSE", "the response is not HTTP/1.x", "响应不是有效的 HTTP/1.x 响应", errno.Internal, errno.FaultApp},
	{ContentDecodingInitFailed, "ERR_CONTENT_DECODING_INIT_FAILED", "the content decoder could not be initialized", "内容解码器初始化失败", errno.Internal, errno.FaultDevice},
	{HTTP2RstStreamNoErrorReceived, "ERR_HTTP2_RST_STREAM_NO_ERROR_RECEIVED", "the HTTP/2 stream was reset with NO_ERROR", "HTTP/2 流被重置（NO_ERROR）", errno.Unavailable, errno.FaultNetwork},
	{HTTP2PushedStreamNotAvailable, "ERR_HTTP2_PUSHED_STREAM_NOT_AVAILABLE", "the HTTP/2 pushed stream is no longer available (dropped)", "HTTP/2 推送流已不可用（已移除）", errno.Unavailable, errno.FaultNetwork},
	{HTTP2ClaimedPushedStreamResetByServer, "ERR_HTTP2_CLAIMED_PUSHED_STREAM_RESET_BY_SERVER", "the server reset an HTTP/2 pushed stream that was in use (dropped)", "正在使用的 HTTP/2 推送流被服务器重置（已移除）", errno.Unavailable, errno.FaultNetwork},
	{TooManyRetries, "ERR_TOO_MANY_RETRIES", "too many retries because of authentication or certificates", "因认证或证书问题重试次数过多", errno.ResourceExhausted, errno.FaultApp},
	{HTTP2StreamClosed, "ERR_HTTP2_STREAM_CLOSED", "an HTTP/2 frame arrived on a closed stream", "在已关闭的 HTTP/2 流上收到帧", errno.Internal, errno.FaultApp},
	{HTTP2ClientRefusedStream, "ERR_HTTP2_CLIENT_REFUSED_STREAM", "the client refused an HTTP/2 pushed stream (dropped)", "客户端拒绝了 HTTP/2 推送流（已移除）", errno.Unavailable, errno.FaultNetwork},
	{HTTP2PushedResponseDoesNotMatch, "ERR_HTTP2_PUSHED_RESPONSE_DOES_NOT_MATCH", "the HTTP/2 pushed response does not match the request (dropped)", "HTTP/2 推送的响应与请求不符（已移除）", errno.FailedPrecondition, errno.FaultApp},
	{HTTPResponseCodeFailure, "ERR_HTTP_RESPONSE_CODE_FAILURE", "the server's status code is not 2xx", "服务器返回非 2xx 状态码", errno.Unknown, errno.FaultApp},
	{QUICCertRootNotKnown, "ERR_QUIC_CERT_ROOT_NOT_KNOWN", "the QUIC server's certificate chains to an unknown root", "QUIC 服务器证书不是由已知根签发", errno.FailedPrecondition, errno.FaultApp},
	{QUICGoawayRequestCanBeRetried, "ERR_QUIC_GOAWAY_REQUEST_CAN_BE_RETRIED", "the QUIC server went away before processing the request, a retry is safe", "QUIC 服务器未处理请求就关闭了连接（GOAWAY），可重试", errno.Unavailable, errno.FaultNetwork},
	{TooManyAcceptCHRestarts, "ERR_TOO_MANY_ACCEPT_CH_RESTARTS", "the server restarted the request too often with ACCEPT_CH", "服务器通过 ACCEPT_CH 重启请求的次数过多", errno.ResourceExhausted, errno.FaultApp},
	{InconsistentIPAddressSpace, "ERR_INCONSISTENT_IP_ADDRESS_SPACE", "the server's address moved between local and public network during the request", "请求过程中服务器地址在本地网络与公网之间变化", errno.Unavailable, errno.FaultNetwork},
	{CachedIPAddressSpaceBlockedByLocalNetworkAccessPolicy, "ERR_CACHED_IP_ADDRESS_SPACE_BLOCKED_BY_LOCAL_NETWORK_ACCESS_POLICY", "the Local Network Access policy blocks the cached response's address", "缓存响应的地址被本地网络访问策略拦截", errno.PermissionDenied, errno.FaultApp},
	{BlockedByLocalNetworkAccessChecks, "ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS", "the Local Network Access checks block the request", "请求被本地网络访问检查拦截", errno.PermissionDenied, errno.FaultApp},
	{ZstdWindowSizeTooBig, "ERR_ZSTD_WINDOW_SIZE_TOO_BIG", "the response's zstd window is larger than 8 MB", "响应的 zstd 窗口超过 8 MB", errno.ResourceExhausted, errno.FaultApp},
	{DictionaryLoadFailed, "ERR_DICTIONARY_LOAD_FAILED", "the compression dictionary could not be loaded", "压缩字典加载失败", errno.Internal, errno.FaultDevice},
	{UnexpectedContentDictionaryHeader, "ERR_UNEXPECTED_CONTENT_DICTIONARY_HEADER", "the header of the dictionary-compressed response is not the expected one", "字典压缩响应的头部与预期不符", errno.DataLoss, errno.FaultApp},

	// Cache
	{CacheMiss, "ERR_CACHE_MISS", "not in the cache", "缓存未命中", errno.NotFound, errno.FaultDevice},
	{CacheReadFailure, "ERR_CACHE_READ_FAILURE", "the disk cache could not be read", "读取磁盘缓存失败", errno.Internal, errno.FaultDevice},
	{CacheWriteFailure, "ERR_CACHE_WRITE_FAILURE", "the disk cache could not be written", "写入磁盘缓存失败", errno.Internal, errno.FaultDevice},
	{CacheOperationNotSupported, "ERR_CACHE_OPERATION_NOT_SUPPORTED", "the cache entry does not support the operation", "缓存条目不支持该操作", errno.Unimplemented, errno.FaultDevice},
	{CacheOpenFailure, "ERR_CACHE_OPEN_FAILURE", "the cache entry could not be opened", "打开缓存条目失败", errno.Internal, errno.FaultDevice},
	{CacheCreateFailure, "ERR_CACHE_CREATE_FAILURE", "the cache entry could not be created", "创建缓存条目失败", errno.Internal, errno.FaultDevice},
	{CacheRace, "ERR_CACHE_RACE", "several transactions raced to create the cache entry", "多个事务竞争创建缓存条目", errno.Aborted, errno.FaultDevice},
	{CacheChecksumReadFailure, "ERR_CACHE_CHECKSUM_READ_FAILURE", "the cache entry's checksum could not be read", "读取缓存校验和失败", errno.DataLoss, errno.FaultDevice},
	{CacheChecksumMismatch, "ERR_CACHE_CHECKSUM_MISMATCH", "the cache entry's checksum does not match", "缓存校验和不匹配", errno.DataLoss, errno.FaultDevice},
	{CacheLockTimeout, "ERR_CACHE_LOCK_TIMEOUT", "the wait for the cache lock timed out", "等待缓存锁超时", errno.DeadlineExceeded, errno.FaultDevice},
	{CacheAuthFailureAfterRead, "ERR_CACHE_AUTH_FAILURE_AFTER_READ", "authentication was required in the middle of the response, without credentials", "读取部分响应后被要求认证，且没有凭据", errno.Unauthenticated, errno.FaultApp},
	{CacheEntryNotSuitable, "ERR_CACHE_ENTRY_NOT_SUITABLE", "the cache entry does not fit the request", "缓存条目不适用于当前请求", errno.FailedPrecondition, errno.FaultDevice},
	{CacheDoomFailure, "ERR_CACHE_DOOM_FAILURE", "the cache entry could not be marked for deletion", "缓存条目标记删除失败", errno.Internal, errno.FaultDevice},
	{CacheOpenOrCreateFailure, "ERR_CACHE_OPEN_OR_CREATE_FAILURE", "the cache entry could be neither opened nor created", "缓存条目既无法打开也无法创建", errno.Internal, errno.FaultDevice},
	{CacheCompressionFailure, "ERR_CACHE_COMPRESSION_FAILURE", "the cache entry could not be compressed", "压缩缓存条目失败", errno.Internal, errno.FaultDevice},

	// Unclassified
	{InsecureResponse, "ERR_INSECURE_RESPONSE", "the server's response is insecure, such as a bad certificate", "服务器响应不安全，如证书有误", errno.FailedPrecondition, errno.FaultApp},
	{NoPrivateKeyForCert, "ERR_NO_PRIVATE_KEY_FOR_CERT", "the device has no private key for the certificate to import", "设备上没有待导入证书对应的私钥", errno.FailedPrecondition, errno.FaultDevice},
	{AddUserCertFailed, "ERR_ADD_USER_CERT_FAILED", "the certificate could not be added to the system's certificate store", "无法将证书添加到系统证书库", errno.Internal, errno.FaultDevice},
	{InvalidSignedExchange, "ERR_INVALID_SIGNED_EXCHANGE", "the signed exchange (SXG) is invalid", "签名交换（SXG）无效", errno.Internal, errno.FaultApp},
	{InvalidWebBundle, "ERR_INVALID_WEB_BUNDLE", "the Web Bundle is invalid", "Web Bundle 无效", errno.Internal, errno.FaultApp},
	{TrustTokenOperationFailed, "ERR_TRUST_TOKEN_OPERATION_FAILED", "the Trust Token operation failed", "信任令牌（Trust Token）操作失败", errno.Unknown, errno.FaultUnknown},
	{TrustTokenOperationSuccessWithoutSendingRequest, "ERR_TRUST_TOKEN_OPERATION_SUCCESS_WITHOUT_SENDING_REQUEST", "the Trust Token operation succeeded without a request, which is not a failure", "信任令牌（Trust Token）操作无需发送请求即已成功，并非失败", errno.Internal, errno.FaultPlatform},
	{HTTPEngineProviderInUse, "ERR_HTTPENGINE_PROVIDER_IN_USE", "the system's HttpEngine reported an error without its Chromium code", "系统 HttpEngine 出错，未提供 Chromium 错误码", errno.Unknown, errno.FaultUnknown},

	// FTP
	{FTPFailed, "ERR_FTP_FAILED", "an FTP command failed (dropped)", "FTP 命令失败（已移除）", errno.Unknown, errno.FaultUnknown},
	{FTPServiceUnavailable, "ERR_FTP_SERVICE_UNAVAILABLE", "the FTP service is not available, reply 421 (dropped)", "FTP 服务暂不可用，应答 421（已移除）", errno.Unavailable, errno.FaultNetwork},
	{FTPTransferAborted, "ERR_FTP_TRANSFER_ABORTED", "the FTP server aborted the transfer, reply 426 (dropped)", "FTP 服务器中止了传输，应答 426（已移除）", errno.Unavailable, errno.FaultNetwork},
	{FTPFileBusy, "ERR_FTP_FILE_BUSY", "the FTP file is busy, reply 450 (dropped)", "FTP 文件正忙，应答 450（已移除）", errno.Unavailable, errno.FaultNetwork},
	{FTPSyntaxError, "ERR_FTP_SYNTAX_ERROR", "the FTP command has a syntax error, reply 500 or 501 (dropped)", "FTP 命令语法错误，应答 500 或 501（已移除）", errno.InvalidArgument, errno.FaultApp},
	{FTPCommandNotSupported, "ERR_FTP_COMMAND_NOT_SUPPORTED", "the FTP server does not support the command, reply 502 or 504 (dropped)", "FTP 服务器不支持该命令，应答 502 或 504（已移除）", errno.Unimplemented, errno.FaultApp},
	{FTPBadCommandSequence, "ERR_FTP_BAD_COMMAND_SEQUENCE", "the FTP commands came in the wrong order, reply 503 (dropped)", "FTP 命令顺序错误，应答 503（已移除）", errno.FailedPrecondition, errno.FaultApp},

	// Certificate manager
	{PKCS12ImportBadPassword, "ERR_PKCS12_IMPORT_BAD_PASSWORD", "the password of the PKCS #12 file is wrong", "PKCS #12 文件密码错误", errno.InvalidArgument, errno.FaultUser},
	{PKCS12ImportFailed, "ERR_PKCS12_IMPORT_FAILED", "the PKCS #12 file could not be imported", "PKCS #12 文件导入失败", errno.Internal, errno.FaultDevice},
	{ImportCACertNotCA, "ERR_IMPORT_CA_CERT_NOT_CA", "the certificate to import as a CA is not a CA certificate", "要作为 CA 导入的证书不是 CA 证书", errno.InvalidArgument, errno.FaultUser},
	{ImportCertAlreadyExists, "ERR_IMPORT_CERT_ALREADY_EXISTS", "the certificate to import is already in the certificate store", "要导入的证书已存在", errno.AlreadyExists, errno.FaultUser},
	{ImportCACertFailed, "ERR_IMPORT_CA_CERT_FAILED", "the CA certificate could not be imported", "CA 证书导入失败", errno.Internal, errno.FaultDevice},
	{ImportServerCertFailed, "ERR_IMPORT_SERVER_CERT_FAILED", "the server certificate could not be imported", "服务器证书导入失败", errno.Internal, errno.FaultDevice},
	{PKCS12ImportInvalidMAC, "ERR_PKCS12_IMPORT_INVALID_MAC", "the MAC of the PKCS #12 file is invalid", "PKCS #12 文件的 MAC 无效", errno.DataLoss, errno.FaultUser},
	{PKCS12ImportInvalidFile, "ERR_PKCS12_IMPORT_INVALID_FILE", "the PKCS #12 file is invalid or corrupt", "PKCS #12 文件无效或已损坏", errno.DataLoss, errno.FaultUser},
	{PKCS12ImportUnsupported, "ERR_PKCS12_IMPORT_UNSUPPORTED", "the PKCS #12 file uses unsupported features", "PKCS #12 文件使用了不支持的特性", errno.Unimplemented, errno.FaultDevice},
	{KeyGenerationFailed, "ERR_KEY_GENERATION_FAILED", "the key could not be generated", "密钥生成失败", errno.Internal, errno.FaultDevice},
	{PrivateKeyExportFailed, "ERR_PRIVATE_KEY_EXPORT_FAILED", "the private key could not be exported", "私钥导出失败", errno.Internal, errno.FaultDevice},
	{SelfSignedCertGenerationFailed, "ERR_SELF_SIGNED_CERT_GENERATION_FAILED", "the self-signed certificate could not be generated", "自签名证书生成失败", errno.Internal, errno.FaultDevice},
	{CertDatabaseChanged, "ERR_CERT_DATABASE_CHANGED", "the certificate store changed during the request", "请求过程中证书库发生变化", errno.Unavailable, errno.FaultDevice},
	{CertVerifierChanged, "ERR_CERT_VERIFIER_CHANGED", "the certificate verifier's configuration changed during the request", "请求过程中证书校验配置发生变化", errno.Unavailable, errno.FaultDevice},

	// DNS
	{DNSMalformedResponse, "ERR_DNS_MALFORMED_RESPONSE", "the DNS response is malformed", "DNS 响应格式错误", errno.Unavailable, errno.FaultNetwork},
	{DNSServerRequiresTCP, "ERR_DNS_SERVER_REQUIRES_TCP", "the DNS server requires TCP", "DNS 服务器要求使用 TCP", errno.Unavailable, errno.FaultNetwork},
	{DNSServerFailed, "ERR_DNS_SERVER_FAILED", "the DNS server failed to answer (dropped)", "DNS 服务器未能应答（已移除）", errno.Unavailable, errno.FaultNetwork},
	{DNSTimedOut, "ERR_DNS_TIMED_OUT", "the DNS query timed out", "DNS 查询超时", errno.DeadlineExceeded, errno.FaultNetwork},
	{DNSCacheMiss, "ERR_DNS_CACHE_MISS", "the name is in no local DNS source, and only those were asked", "仅查询本地来源，未找到该域名", errno.NotFound, errno.FaultDevice},
	{DNSSearchEmpty, "ERR_DNS_SEARCH_EMPTY", "the rules for DNS suffixes keep the host name from resolving", "DNS 搜索后缀规则使主机名无法解析", errno.FailedPrecondition, errno.FaultNetwork},
	{DNSSortError, "ERR_DNS_SORT_ERROR", "the resolved addresses could not be sorted", "DNS 解析出的地址排序失败", errno.Internal, errno.FaultDevice},
	{DNSSecureResolverHostnameResolutionFailed, "ERR_DNS_SECURE_RESOLVER_HOSTNAME_RESOLUTION_FAILED", "the host name of the DNS-over-HTTPS server could not be resolved", "无法解析 DoH 服务器的主机名", errno.Unavailable, errno.FaultNetwork},
	{DNSNameHTTPSOnly, "ERR_DNS_NAME_HTTPS_ONLY", "the domain's DNS records allow only HTTPS or WSS", "域名的 DNS 记录要求使用 HTTPS 或 WSS", errno.FailedPrecondition, errno.FaultApp},
	{DNSRequestCancelled, "ERR_DNS_REQUEST_CANCELLED", "the client canceled the DNS requests", "客户端取消了 DNS 请求", errno.Aborted, errno.FaultPlatform},
	{DNSNoMatchingSupportedALPN, "ERR_DNS_NO_MATCHING_SUPPORTED_ALPN", "the domain's HTTPS record has no supported protocol (ALPN)", "域名的 HTTPS 记录中没有受支持的协议（ALPN）", errno.FailedPrecondition, errno.FaultApp},
	{DNSSecureProbeRecordInvalid, "ERR_DNS_SECURE_PROBE_RECORD_INVALID", "the probe for secure DNS got no valid answer", "安全 DNS 探测未得到有效应答", errno.Unavailable, errno.FaultNetwork},
	{DNSCacheInvalidationInProgress, "ERR_DNS_CACHE_INVALIDATION_IN_PROGRESS", "the DNS cache is being cleared, retry later", "DNS 缓存正在清除，可稍后重试", errno.Unavailable, errno.FaultDevice},
	{DNSFormatError, "ERR_DNS_FORMAT_ERROR", "the DNS server answered with a format error (FORMERR)", "DNS 服务器返回格式错误（FORMERR）", errno.Unavailable, errno.FaultNetwork},
	{DNSServerFailure, "ERR_DNS_SERVER_FAILURE", "the DNS server answered with a server failure (SERVFAIL)", "DNS 服务器返回服务器故障（SERVFAIL）", errno.Unavailable, errno.FaultNetwork},
	{DNSNotImplemented, "ERR_DNS_NOT_IMPLEMENTED", "the DNS server does not support the type of query (NOTIMP)", "DNS 服务器不支持该查询类型（NOTIMP）", errno.Unimplemented, errno.FaultNetwork},
	{DNSRefused, "ERR_DNS_REFUSED", "the DNS server refused the query (REFUSED)", "DNS 服务器拒绝查询（REFUSED）", errno.PermissionDenied, errno.FaultNetwork},
	{DNSOtherFailure, "ERR_DNS_OTHER_FAILURE", "the DNS server answered with another error", "DNS 服务器返回其他错误", errno.Unavailable, errno.FaultNetwork},
	{DNSDirectOnly, "ERR_DNS_DIRECT_ONLY", "the DNS query was skipped because the host is reached through a proxy", "主机需经代理访问，未进行 DNS 查询", errno.FailedPrecondition, errno.FaultNetwork},

	// Blob
	{BlobInvalidConstructionArguments, "ERR_BLOB_INVALID_CONSTRUCTION_ARGUMENTS", "the arguments to construct the Blob are invalid", "构造 Blob 的参数无效", errno.InvalidArgument, errno.FaultPlatform},
	{BlobOutOfMemory, "ERR_BLOB_OUT_OF_MEMORY", "not enough memory for the Blob", "内存不足以创建 Blob", errno.ResourceExhausted, errno.FaultDevice},
	{BlobFileWriteFailed, "ERR_BLOB_FILE_WRITE_FAILED", "a file for the Blob could not be created or written", "Blob 文件创建或写入失败", errno.Internal, errno.FaultDevice},
	{BlobSourceDiedInTransit, "ERR_BLOB_SOURCE_DIED_IN_TRANSIT", "the page was gone before the Blob's data was transferred", "Blob 数据传输完成前页面已销毁", errno.Aborted, errno.FaultDevice},
	{BlobDereferencedWhileBuilding, "ERR_BLOB_DEREFERENCED_WHILE_BUILDING", "the page released the Blob before it was complete", "Blob 构造完成前已被页面释放", errno.Aborted, errno.FaultApp},
	{BlobReferencedBlobBroken, "ERR_BLOB_REFERENCED_BLOB_BROKEN", "the Blob refers to a Blob that is broken or incomplete", "Blob 引用的其他 Blob 已损坏或尚未构造完成", errno.FailedPrecondition, errno.FaultApp},
	{BlobReferencedFileUnavailable, "ERR_BLOB_REFERENCED_FILE_UNAVAILABLE", "the Blob refers to a file that is not accessible", "Blob 引用的文件无法访问", errno.PermissionDenied, errno.FaultApp},
}
