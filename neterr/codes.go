package neterr

import "github.com/mperrno/errno"

// The errors of net_error_list.h, in its order and under its ranges. SSL in a
// name stands for TLS as well.
const (
	// System related errors: -1 to -99.
	IOPending                      Code = -1  // 异步 IO 尚未完成; asynchronous I/O is still in progress
	Failed                         Code = -2  // 一般性失败，没有更多信息; generic failure, Chromium tells no more
	Aborted                        Code = -3  // 操作被中止，通常由用户触发; the operation was given up, as a rule by the user
	InvalidArgument                Code = -4  // 参数错误; a function was given a wrong argument
	InvalidHandle                  Code = -5  // 句柄或文件描述符无效; bad handle or file descriptor
	FileNotFound                   Code = -6  // 文件或目录不存在; no such file or directory
	TimedOut                       Code = -7  // 操作超时; the operation took too long
	FileTooBig                     Code = -8  // 文件过大; the file exceeds the size limit
	Unexpected                     Code = -9  // 意外错误，多为程序缺陷; an internal assumption did not hold, likely a bug
	AccessDenied                   Code = -10 // 无权访问网络以外的资源; access to something other than the network was denied
	NotImplemented                 Code = -11 // 功能未实现; the feature is not implemented
	InsufficientResources          Code = -12 // 系统资源不足; too few resources to finish
	OutOfMemory                    Code = -13 // 内存分配失败; memory could not be allocated
	UploadFileChanged              Code = -14 // 待上传的文件已被修改; the file to upload was modified meanwhile
	SocketNotConnected             Code = -15 // 套接字未连接; the socket has no connection
	FileExists                     Code = -16 // 文件已存在; the file is already there
	FilePathTooLong                Code = -17 // 路径或文件名过长; the path or the file name is too long
	FileNoSpace                    Code = -18 // 磁盘空间不足; the disk is full
	FileVirusInfected              Code = -19 // 文件带有病毒; the file carries a virus
	BlockedByClient                Code = -20 // 请求被客户端拦截; the client itself blocked the request
	NetworkChanged                 Code = -21 // 网络发生变化; the network changed under the request
	BlockedByAdministrator         Code = -22 // 请求被管理员的 URL 黑名单拦截; an administrator's URL block list forbids the request
	SocketIsConnected              Code = -23 // 套接字已连接; the socket has a connection already
	BlockedEnrollmentCheckPending  Code = -24 // ChromeOS 强制重新注册检查未完成，请求被拦截; blocked until ChromeOS's forced re-enrollment check is done
	UploadStreamRewindNotSupported Code = -25 // 上传数据流不支持回退重读; the upload had to be read again and its stream cannot rewind
	ContextShutDown                Code = -26 // 请求上下文正在关闭或已关闭; the request's context is shutting down or gone
	BlockedByResponse              Code = -27 // 不满足响应附带的限制（如 CORP），请求被拦截; the response comes with restrictions, such as CORP, that are not met
	CleartextNotPermitted          Code = -29 // 系统策略禁止明文传输; system policy forbids cleartext traffic
	BlockedByCSP                   Code = -30 // 请求被内容安全策略（CSP）拦截; a Content Security Policy forbids the request
	H2OrQUICRequired               Code = -31 // 没有 HTTP/2 或 QUIC 会话，请求被拦截; the request needs an HTTP/2 or QUIC session and has none

	// Connection related errors: -100 to -199.
	ConnectionClosed                    Code = -100 // 连接被关闭（TCP FIN）; the connection was closed (TCP FIN)
	ConnectionReset                     Code = -101 // 连接被重置（TCP RST）; the connection was reset (TCP RST)
	ConnectionRefused                   Code = -102 // 连接被拒绝; the host refused the connection
	ConnectionAborted                   Code = -103 // 发出的数据未收到 ACK，连接中止; the connection was dropped because sent data got no ACK
	ConnectionFailed                    Code = -104 // 连接失败; no connection could be made
	NameNotResolved                     Code = -105 // 无法解析主机名; the host name did not resolve
	InternetDisconnected                Code = -106 // 设备已断网; the device is offline
	SSLProtocolError                    Code = -107 // SSL 协议错误; the SSL/TLS protocol was violated
	AddressInvalid                      Code = -108 // IP 地址或端口无效; the IP address or port is not valid, such as port 0
	AddressUnreachable                  Code = -109 // IP 地址不可达; there is no route to the IP address
	SSLClientAuthCertNeeded             Code = -110 // 服务器要求提供客户端证书; the server asks for a client certificate
	TunnelConnectionFailed              Code = -111 // 无法通过代理建立隧道; no tunnel through the proxy could be set up
	NoSSLVersionsEnabled                Code = -112 // 没有启用任何 SSL 版本; every SSL/TLS version is switched off
	SSLVersionOrCipherMismatch          Code = -113 // 双方没有共同支持的 SSL 版本或加密套件; client and server share no SSL/TLS version or cipher suite
	SSLRenegotiationRequested           Code = -114 // 服务器要求 SSL 重新协商; the server asked to renegotiate SSL/TLS
	ProxyAuthUnsupported                Code = -115 // 不支持代理要求的认证方式; the proxy asks for an authentication method the client lacks
	CertErrorInSSLRenegotiation         Code = -116 // SSL 重新协商时服务器证书有误; the server's certificate was bad in a renegotiation
	BadSSLClientAuthCert                Code = -117 // 客户端证书无效或缺失，SSL 握手失败; the handshake failed over a bad or absent client certificate
	ConnectionTimedOut                  Code = -118 // 连接超时; the connection attempt timed out
	HostResolverQueueTooLarge           Code = -119 // 排队等待的 DNS 解析过多; too many DNS lookups are queued
	SOCKSConnectionFailed               Code = -120 // 连接 SOCKS 代理失败; could not connect to the SOCKS proxy
	SOCKSConnectionHostUnreachable      Code = -121 // SOCKS 代理无法到达目标主机; the SOCKS proxy cannot reach the target host
	ALPNNegotiationFailed               Code = -122 // ALPN 协商失败; ALPN negotiation failed
	SSLNoRenegotiation                  Code = -123 // 对端告警：拒绝 SSL 重新协商; the peer sent a no_renegotiation alert
	WinsockUnexpectedWrittenBytes       Code = -124 // Winsock 报告的写入字节数超出预期; Winsock claims to have written more bytes than it was given
	SSLDecompressionFailureAlert        Code = -125 // 对端告警：SSL 解压失败; the peer sent a decompression_failure alert
	SSLBadRecordMACAlert                Code = -126 // 对端告警：SSL 记录 MAC 校验失败; the peer sent a bad_record_mac alert
	ProxyAuthRequested                  Code = -127 // 代理要求身份认证; the proxy asks for authentication
	ProxyConnectionFailed               Code = -130 // 连接代理服务器失败; could not connect to the proxy server
	MandatoryProxyConfigurationFailed   Code = -131 // 强制代理配置不可用; the mandatory proxy configuration cannot be used
	PreconnectMaxSocketLimit            Code = -133 // 预连接时套接字数已达上限; the socket pool was full while preconnecting
	SSLClientAuthPrivateKeyAccessDenied Code = -134 // 无权使用客户端证书的私钥; use of the client certificate's private key was denied
	SSLClientAuthCertNoPrivateKey       Code = -135 // 客户端证书没有私钥; the client certificate comes without its private key
	ProxyCertificateInvalid             Code = -136 // HTTPS 代理的证书无效; the HTTPS proxy's certificate is invalid
	NameResolutionFailed                Code = -137 // DNS 解析过程出错; name resolution itself failed
	NetworkAccessDenied                 Code = -138 // 网络访问被拒绝，多为防火墙所致; network access was denied, most likely by a firewall
	TemporarilyThrottled                Code = -139 // 请求被临时限流; the client throttles the request for a while
	HTTPSProxyTunnelResponseRedirect    Code = -140 // HTTPS 代理以重定向应答隧道请求; the HTTPS proxy answered the tunnel request with a redirect
	SSLClientAuthSignatureFailed        Code = -141 // 无法用客户端证书的私钥签名; signing with the client certificate's private key failed
	MsgTooBig                           Code = -142 // 消息超出传输层的大小限制; the message exceeds what the transport takes
	WSProtocolError                     Code = -145 // WebSocket 协议错误; the WebSocket protocol was violated
	AddressInUse                        Code = -147 // 地址已被占用; the address to bind is taken
	SSLHandshakeNotCompleted            Code = -148 // SSL 握手尚未完成; the SSL/TLS handshake is not finished
	SSLBadPeerPublicKey                 Code = -149 // 对端公钥无效; the peer's public key is invalid
	SSLPinnedKeyNotInCertChain          Code = -150 // 证书链中没有已固定（pin）的公钥; no pinned public key is in the certificate chain
	ClientAuthCertTypeUnsupported       Code = -151 // 不支持服务器要求的客户端证书类型; the server asks for unsupported types of client certificate
	SSLDecryptErrorAlert                Code = -153 // 对端告警：SSL 签名或握手校验失败; the peer sent a decrypt_error alert
	WSThrottleQueueTooLarge             Code = -154 // 排队等待的 WebSocket 过多; too many WebSockets are queued
	SSLServerCertChanged                Code = -156 // SSL 重新协商时服务器证书发生变化; the server's certificate changed in a renegotiation
	SSLUnrecognizedNameAlert            Code = -159 // 服务器告警：不识别该主机名（SNI）; the server sent an unrecognized_name alert
	SocketSetReceiveBufferSizeError     Code = -160 // 设置套接字接收缓冲区大小失败; setting the socket's receive buffer size failed
	SocketSetSendBufferSizeError        Code = -161 // 设置套接字发送缓冲区大小失败; setting the socket's send buffer size failed
	SocketReceiveBufferSizeUnchangeable Code = -162 // 套接字接收缓冲区大小设置后未生效; setting the socket's receive buffer size had no effect
	SocketSendBufferSizeUnchangeable    Code = -163 // 套接字发送缓冲区大小设置后未生效; setting the socket's send buffer size had no effect
	SSLClientAuthCertBadFormat          Code = -164 // 客户端证书无法导入 SSL 库; the client certificate could not be imported into the SSL library
	ICANNNameCollision                  Code = -166 // 域名冲突（ICANN），解析结果为 127.0.53.53; the name resolved to 127.0.53.53, ICANN's mark of a name collision
	SSLServerCertBadFormat              Code = -167 // 服务器证书无法解码; the server's certificate could not be decoded
	CTSTHParsingFailed                  Code = -168 // 证书透明度（CT）签名树头解析失败; a Certificate Transparency tree head did not parse
	CTSTHIncomplete                     Code = -169 // 证书透明度（CT）签名树头缺少字段; a Certificate Transparency tree head lacks fields
	UnableToReuseConnectionForProxyAuth Code = -170 // 无法复用连接完成代理认证; the connection could not be reused to authenticate to the proxy
	CTConsistencyProofParsingFailed     Code = -171 // 证书透明度（CT）一致性证明解析失败; a Certificate Transparency consistency proof did not parse
	SSLObsoleteCipher                   Code = -172 // 服务器要求已移除的加密套件; the server insists on a cipher suite that has been removed
	WSUpgrade                           Code = -173 // 连接已升级为 WebSocket，并非失败; the connection became a WebSocket, which is no failure
	ReadIfReadyNotImplemented           Code = -174 // 套接字未实现 ReadIfReady; the socket does not implement ReadIfReady
	NoBufferSpace                       Code = -176 // 套接字缓冲区空间不足; no buffer space is left for the socket
	SSLClientAuthNoCommonAlgorithms     Code = -177 // 客户端证书与服务器没有共同的签名算法; client certificate and server share no signature algorithm
	EarlyDataRejected                   Code = -178 // 服务器拒绝 TLS 1.3 早期数据（0-RTT）; the server rejected TLS 1.3 early data
	WrongVersionOnEarlyData             Code = -179 // 发送 TLS 1.3 早期数据后，服务器以旧版 TLS 应答; the server answered early data with TLS 1.2 or older
	TLS13DowngradeDetected              Code = -180 // 检测到 TLS 1.3 降级; a downgrade from TLS 1.3 was detected
	SSLKeyUsageIncompatible             Code = -181 // 证书的密钥用途与密钥交换方式不符; the certificate's key usage does not fit the key exchange

	// Certificate errors: -200 to -299.
	CertCommonNameInvalid           Code = -200 // 证书与主机名不匹配; the certificate is for another host name
	CertDateInvalid                 Code = -201 // 证书已过期或尚未生效; the certificate is expired or not valid yet
	CertAuthorityInvalid            Code = -202 // 证书颁发机构不受信任; the certificate's authority is not trusted
	CertContainsErrors              Code = -203 // 证书存在错误; the certificate has errors in it
	CertNoRevocationMechanism       Code = -204 // 证书没有提供吊销检查方式; the certificate names no way to check its revocation
	CertUnableToCheckRevocation     Code = -205 // 无法获取证书吊销状态; whether the certificate is revoked could not be checked
	CertRevoked                     Code = -206 // 证书已被吊销; the certificate is revoked
	CertInvalid                     Code = -207 // 证书无效; the certificate is invalid
	CertWeakSignatureAlgorithm      Code = -208 // 证书使用弱签名算法; the certificate's signature algorithm is weak
	CertNonUniqueName               Code = -210 // 证书中的主机名不唯一; the certificate is for a host name that is not unique
	CertWeakKey                     Code = -211 // 证书密钥强度不足; the certificate's key is too weak
	CertNameConstraintViolation     Code = -212 // 证书违反名称约束; the certificate's names violate name constraints
	CertValidityTooLong             Code = -213 // 证书有效期过长; the certificate is valid for too long
	CertificateTransparencyRequired Code = -214 // 未满足证书透明度（CT）要求; the server did not meet the Certificate Transparency policy
	CertSymantecLegacy              Code = -215 // 证书由不再受信任的 Symantec 旧根签发; the certificate chains to a distrusted Symantec root
	CertKnownInterceptionBlocked    Code = -217 // 证书已知被用于拦截通信; the certificate is known to be used for interception
	SSLObsoleteVersion              Code = -218 // SSL/TLS 版本过旧; the connection uses an outdated SSL/TLS version
	CertEnd                         Code = -219 // 证书错误码的结束标记，本身不是错误; end marker of the certificate errors, a number Chromium reused later

	// HTTP errors: -300 to -399.
	InvalidURL                                Code = -300 // URL 无效; the URL is not valid
	DisallowedURLScheme                       Code = -301 // URL 的协议（scheme）不允许使用; the URL's scheme is not allowed
	UnknownURLScheme                          Code = -302 // URL 的协议（scheme）未知; the URL's scheme is not known
	InvalidRedirect                           Code = -303 // 重定向到无效的 URL; a redirect leads to an invalid URL
	TooManyRedirects                          Code = -310 // 重定向次数过多; there were too many redirects
	UnsafeRedirect                            Code = -311 // 重定向到不安全的 URL; a redirect leads to an unsafe URL, such as file://
	UnsafePort                                Code = -312 // URL 使用了不安全的端口; the URL's port is one of those blocked as unsafe
	InvalidResponse                           Code = -320 // 服务器响应无效; the server's response is not valid
	InvalidChunkedEncoding                    Code = -321 // 分块传输编码错误; the chunked transfer encoding is malformed
	MethodNotSupported                        Code = -322 // 服务器不支持该请求方法; the server does not take the request method
	UnexpectedProxyAuth                       Code = -323 // 未使用代理却收到 407 响应; status 407 came back although no proxy was used
	EmptyResponse                             Code = -324 // 服务器未返回任何数据就关闭了连接; the connection was closed before any data came
	ResponseHeadersTooBig                     Code = -325 // 响应头过大; the response headers are too large
	PACScriptFailed                           Code = -327 // PAC 脚本执行失败; the PAC script could not be evaluated
	RequestRangeNotSatisfiable                Code = -328 // 无法满足请求的范围（416）; the server cannot serve the range asked for (416)
	MalformedIdentity                         Code = -329 // 用于认证的身份格式错误; the identity to authenticate with is malformed
	ContentDecodingFailed                     Code = -330 // 响应体解码失败; the response body could not be decoded
	NetworkIOSuspended                        Code = -331 // 网络 IO 已全部挂起; all network I/O is suspended
	SynReplyNotReceived                       Code = -332 // 未收到 SYN_REPLY 就收到了 SPDY 数据; SPDY data came without a SYN_REPLY
	EncodingConversionFailed                  Code = -333 // 响应的字符编码转换失败; the response could not be converted to the target encoding
	UnrecognizedFTPDirectoryListingFormat     Code = -334 // 无法识别 FTP 目录列表的格式; the FTP directory listing is in an unknown format
	NoSupportedProxies                        Code = -336 // 代理列表中没有受支持的代理; none of the proxies in the list is supported
	HTTP2ProtocolError                        Code = -337 // HTTP/2 协议错误; the HTTP/2 protocol was violated
	InvalidAuthCredentials                    Code = -338 // 未能取得有效的 HTTP 认证凭据; no valid credentials for HTTP authentication
	UnsupportedAuthScheme                     Code = -339 // 不支持的 HTTP 认证方案; the HTTP authentication scheme is not supported here
	EncodingDetectionFailed                   Code = -340 // 无法检测响应的字符编码; the response's encoding could not be detected
	MissingAuthCredentials                    Code = -341 // HTTP 认证缺少 Kerberos 凭据; HTTP authentication found no Kerberos credentials
	UnexpectedSecurityLibraryStatus           Code = -342 // 安全库（SSPI、GSSAPI）返回意外状态; SSPI or GSSAPI returned an unexpected status
	MisconfiguredAuthEnvironment              Code = -343 // 认证环境配置有误，如找不到 KDC; the authentication environment is misconfigured, such as no KDC
	UndocumentedSecurityLibraryStatus         Code = -344 // 安全库（SSPI、GSSAPI）返回未公开的状态; SSPI or GSSAPI returned an undocumented status
	ResponseBodyTooBigToDrain                 Code = -345 // 响应体过大，无法读完并丢弃; the response body is too large to drain
	ResponseHeadersMultipleContentLength      Code = -346 // 响应头含有多个不同的 Content-Length; the response has several differing Content-Length headers
	IncompleteHTTP2Headers                    Code = -347 // HTTP/2 头部不完整; the HTTP/2 headers are incomplete
	PACNotInDHCP                              Code = -348 // DHCP 未提供 PAC 地址; DHCP gave no PAC URL
	ResponseHeadersMultipleContentDisposition Code = -349 // 响应头含有多个 Content-Disposition; the response has several Content-Disposition headers
	ResponseHeadersMultipleLocation           Code = -350 // 响应头含有多个 Location; the response has several Location headers
	HTTP2ServerRefusedStream                  Code = -351 // HTTP/2 服务器未处理就拒绝了请求; the HTTP/2 server refused the request before processing it
	HTTP2PingFailed                           Code = -352 // HTTP/2 服务器未响应 PING; the HTTP/2 server did not answer a PING
	ContentLengthMismatch                     Code = -354 // 响应体短于 Content-Length; the body ended short of its Content-Length
	IncompleteChunkedEncoding                 Code = -355 // 分块传输未完成，连接已关闭; the connection closed before the last chunk
	QUICProtocolError                         Code = -356 // QUIC 协议错误; the QUIC protocol was violated
	ResponseHeadersTruncated                  Code = -357 // 响应头被截断; the response headers were cut off
	QUICHandshakeFailed                       Code = -358 // QUIC 握手失败; the QUIC handshake failed
	HTTP2InadequateTransportSecurity          Code = -360 // 传输安全强度达不到 HTTP/2 的要求; transport security is too weak for HTTP/2
	HTTP2FlowControlError                     Code = -361 // HTTP/2 流量控制错误; the peer violated HTTP/2 flow control
	HTTP2FrameSizeError                       Code = -362 // HTTP/2 帧大小错误; the peer sent an HTTP/2 frame of a wrong size
	HTTP2CompressionError                     Code = -363 // HTTP/2 头部压缩错误; HTTP/2 header compression failed
	ProxyAuthRequestedWithNoConnection        Code = -364 // 代理要求身份认证，但没有可用的连接; the proxy asks for authentication and there is no connection
	HTTP11Required                            Code = -365 // 服务器要求使用 HTTP/1.1; the server demands HTTP/1.1
	ProxyHTTP11Required                       Code = -366 // 代理要求使用 HTTP/1.1; the proxy demands HTTP/1.1
	PACScriptTerminated                       Code = -367 // PAC 脚本异常终止，需重新加载; the PAC script died and must be reloaded
	InvalidHTTPResponse                       Code = -370 // 响应不是有效的 HTTP/1.x 响应; the response is not HTTP/1.x
	ContentDecodingInitFailed                 Code = -371 // 内容解码器初始化失败; the content decoder could not be set up
	HTTP2RstStreamNoErrorReceived             Code = -372 // 收到 HTTP/2 RST_STREAM（NO_ERROR）; the HTTP/2 stream was reset with NO_ERROR
	HTTP2PushedStreamNotAvailable             Code = -373 // HTTP/2 推送流已不可用; the HTTP/2 pushed stream is gone
	HTTP2ClaimedPushedStreamResetByServer     Code = -374 // 已认领的 HTTP/2 推送流被服务器重置; the server reset an HTTP/2 pushed stream already in use
	TooManyRetries                            Code = -375 // 因认证或证书问题重试次数过多; too many retries over authentication or certificates
	HTTP2StreamClosed                         Code = -376 // 在已关闭的 HTTP/2 流上收到帧; a frame came on a closed HTTP/2 stream
	HTTP2ClientRefusedStream                  Code = -377 // 客户端拒绝了 HTTP/2 流; the client refused the HTTP/2 stream
	HTTP2PushedResponseDoesNotMatch           Code = -378 // HTTP/2 推送的响应与请求不符; the HTTP/2 pushed response does not match the request
	HTTPResponseCodeFailure                   Code = -379 // 服务器返回非 2xx 状态码; the server's status code is not 2xx
	QUICCertRootNotKnown                      Code = -380 // QUIC 证书不是由已知根签发; the QUIC certificate chains to no known root
	QUICGoawayRequestCanBeRetried             Code = -381 // 收到 QUIC GOAWAY，请求未被处理，可重试; a QUIC GOAWAY came before the request was processed, a retry is safe

	// Cache errors: -400 to -499.
	CacheMiss                  Code = -400 // 缓存未命中; the entry is not in the cache
	CacheReadFailure           Code = -401 // 读取磁盘缓存失败; the disk cache could not be read
	CacheWriteFailure          Code = -402 // 写入磁盘缓存失败; the disk cache could not be written
	CacheOperationNotSupported Code = -403 // 缓存条目不支持该操作; the cache entry does not support the operation
	CacheOpenFailure           Code = -404 // 打开缓存条目失败; the cache entry could not be opened
	CacheCreateFailure         Code = -405 // 创建缓存条目失败; the cache entry could not be created
	CacheRace                  Code = -406 // 创建缓存条目时发生竞争; transactions raced to create the cache entry
	CacheChecksumReadFailure   Code = -407 // 读取缓存校验和失败; the cache entry's checksum could not be read
	CacheChecksumMismatch      Code = -408 // 缓存校验和不匹配; the cache entry's checksum does not match
	CacheLockTimeout           Code = -409 // 等待缓存锁超时; waiting for the cache lock timed out
	CacheAuthFailureAfterRead  Code = -410 // 读取部分数据后被要求认证，且没有凭据; authentication was asked for mid-read and there are no credentials
	CacheEntryNotSuitable      Code = -411 // 缓存条目不适用于当前请求; the cache entry does not suit the request
	CacheDoomFailure           Code = -412 // 废弃缓存条目失败; the cache entry could not be marked for deletion
	CacheOpenOrCreateFailure   Code = -413 // 打开或创建缓存条目失败; the cache entry could be neither opened nor created

	// Errors of a range that the header marks "?": -500 to -599.
	InsecureResponse                                Code = -501 // 服务器响应不安全，如证书有误; the server's response is insecure, such as for its certificate
	NoPrivateKeyForCert                             Code = -502 // 密钥库中没有证书对应的私钥; the key database lacks the imported certificate's private key
	AddUserCertFailed                               Code = -503 // 向系统证书库添加证书失败; the certificate could not be added to the system's database
	InvalidSignedExchange                           Code = -504 // 签名交换（SXG）处理出错; the signed exchange could not be handled
	InvalidWebBundle                                Code = -505 // Web Bundle 处理出错; the Web Bundle could not be handled
	TrustTokenOperationFailed                       Code = -506 // 信任令牌（Trust Token）操作失败; a Trust Tokens operation failed
	TrustTokenOperationSuccessWithoutSendingRequest Code = -507 // 信任令牌（Trust Token）操作已成功，无需发送请求; a Trust Tokens operation succeeded and the request was not sent

	// FTP errors: -600 to -699.
	FTPFailed              Code = -601 // FTP 控制命令失败; an FTP control command failed
	FTPServiceUnavailable  Code = -602 // FTP 服务暂不可用（421）; the FTP service is unavailable for now (421)
	FTPTransferAborted     Code = -603 // FTP 服务器中止了传输（426）; the FTP server aborted the transfer (426)
	FTPFileBusy            Code = -604 // FTP 文件正忙或暂时打不开（450）; the FTP file is busy or cannot be opened for now (450)
	FTPSyntaxError         Code = -605 // FTP 命令语法错误（500、501）; the FTP server rejected the command's syntax (500, 501)
	FTPCommandNotSupported Code = -606 // FTP 服务器不支持该命令（502、504）; the FTP server does not support the command (502, 504)
	FTPBadCommandSequence  Code = -607 // FTP 命令顺序错误（503）; the FTP commands came in a wrong order (503)

	// Certificate manager errors: -700 to -799.
	PKCS12ImportBadPassword        Code = -701 // PKCS #12 密码错误; the PKCS #12 password is wrong
	PKCS12ImportFailed             Code = -702 // PKCS #12 因其他原因导入失败; the PKCS #12 import failed for another reason
	ImportCACertNotCA              Code = -703 // 要导入的证书不是 CA 证书; the certificate to import is not a CA's
	ImportCertAlreadyExists        Code = -704 // 要导入的证书已存在; the certificate to import is already there
	ImportCACertFailed             Code = -705 // CA 证书导入失败; the CA certificate could not be imported
	ImportServerCertFailed         Code = -706 // 服务器证书导入失败; the server certificate could not be imported
	PKCS12ImportInvalidMAC         Code = -707 // PKCS #12 文件的 MAC 无效; the PKCS #12 file's MAC is invalid
	PKCS12ImportInvalidFile        Code = -708 // PKCS #12 文件无效或已损坏; the PKCS #12 file is invalid or corrupt
	PKCS12ImportUnsupported        Code = -709 // PKCS #12 文件使用了不支持的特性; the PKCS #12 file uses unsupported features
	KeyGenerationFailed            Code = -710 // 密钥生成失败; the key could not be generated
	PrivateKeyExportFailed         Code = -712 // 私钥导出失败; the private key could not be exported
	SelfSignedCertGenerationFailed Code = -713 // 自签名证书生成失败; the self-signed certificate could not be generated
	CertDatabaseChanged            Code = -714 // 证书数据库发生变化; the certificate database changed under the request

	// DNS resolver errors: -800 to -899.
	DNSMalformedResponse                      Code = -800 // DNS 响应格式错误; the DNS response is malformed
	DNSServerRequiresTCP                      Code = -801 // DNS 服务器要求使用 TCP; the DNS server wants to be asked over TCP
	DNSServerFailed                           Code = -802 // DNS 服务器未能处理查询; the DNS server could not or would not handle the query
	DNSTimedOut                               Code = -803 // DNS 查询超时; the DNS query timed out
	DNSCacheMiss                              Code = -804 // 本地 DNS 缓存未命中; no local DNS source knows the name
	DNSSearchEmpty                            Code = -805 // 搜索后缀规则使主机名无法解析; suffix search rules keep the host name from resolving
	DNSSortError                              Code = -806 // DNS 解析出的地址排序失败; the resolved addresses could not be sorted
	DNSSecureResolverHostnameResolutionFailed Code = -808 // 无法解析 DoH 服务器的主机名; the host name of the DNS-over-HTTPS server did not resolve
)

// table has one row for each constant, in the same descending order.
var table = [...]entry{
	{IOPending, "ERR_IO_PENDING", errno.Unavailable, errno.FaultNetwork},
	{Failed, "ERR_FAILED", errno.Unknown, errno.FaultNetwork},
	{Aborted, "ERR_ABORTED", errno.Canceled, errno.FaultUser},
	{InvalidArgument, "ERR_INVALID_ARGUMENT", errno.InvalidArgument, errno.FaultApp},
	{InvalidHandle, "ERR_INVALID_HANDLE", errno.FailedPrecondition, errno.FaultNetwork},
	{FileNotFound, "ERR_FILE_NOT_FOUND", errno.NotFound, errno.FaultApp},
	{TimedOut, "ERR_TIMED_OUT", errno.DeadlineExceeded, errno.FaultNetwork},
	{FileTooBig, "ERR_FILE_TOO_BIG", errno.ResourceExhausted, errno.FaultApp},
	{Unexpected, "ERR_UNEXPECTED", errno.Internal, errno.FaultNetwork},
	{AccessDenied, "ERR_ACCESS_DENIED", errno.PermissionDenied, errno.FaultNetwork},
	{NotImplemented, "ERR_NOT_IMPLEMENTED", errno.Unimplemented, errno.FaultNetwork},
	{InsufficientResources, "ERR_INSUFFICIENT_RESOURCES", errno.ResourceExhausted, errno.FaultNetwork},
	{OutOfMemory, "ERR_OUT_OF_MEMORY", errno.ResourceExhausted, errno.FaultNetwork},
	{UploadFileChanged, "ERR_UPLOAD_FILE_CHANGED", errno.Aborted, errno.FaultApp},
	{SocketNotConnected, "ERR_SOCKET_NOT_CONNECTED", errno.Unavailable, errno.FaultNetwork},
	{FileExists, "ERR_FILE_EXISTS", errno.AlreadyExists, errno.FaultApp},
	{FilePathTooLong, "ERR_FILE_PATH_TOO_LONG", errno.InvalidArgument, errno.FaultApp},
	{FileNoSpace, "ERR_FILE_NO_SPACE", errno.ResourceExhausted, errno.FaultNetwork},
	{FileVirusInfected, "ERR_FILE_VIRUS_INFECTED", errno.PermissionDenied, errno.FaultApp},
	{BlockedByClient, "ERR_BLOCKED_BY_CLIENT", errno.PermissionDenied, errno.FaultNetwork},
	{NetworkChanged, "ERR_NETWORK_CHANGED", errno.Unavailable, errno.FaultNetwork},
	{BlockedByAdministrator, "ERR_BLOCKED_BY_ADMINISTRATOR", errno.PermissionDenied, errno.FaultNetwork},
	{SocketIsConnected, "ERR_SOCKET_IS_CONNECTED", errno.FailedPrecondition, errno.FaultNetwork},
	{BlockedEnrollmentCheckPending, "ERR_BLOCKED_ENROLLMENT_CHECK_PENDING", errno.FailedPrecondition, errno.FaultNetwork},
	{UploadStreamRewindNotSupported, "ERR_UPLOAD_STREAM_REWIND_NOT_SUPPORTED", errno.Unimplemented, errno.FaultNetwork},
	{ContextShutDown, "ERR_CONTEXT_SHUT_DOWN", errno.Aborted, errno.FaultNetwork},
	{BlockedByResponse, "ERR_BLOCKED_BY_RESPONSE", errno.FailedPrecondition, errno.FaultApp},
	{CleartextNotPermitted, "ERR_CLEARTEXT_NOT_PERMITTED", errno.PermissionDenied, errno.FaultApp},
	{BlockedByCSP, "ERR_BLOCKED_BY_CSP", errno.FailedPrecondition, errno.FaultApp},
	{H2OrQUICRequired, "ERR_H2_OR_QUIC_REQUIRED", errno.FailedPrecondition, errno.FaultApp},
	{ConnectionClosed, "ERR_CONNECTION_CLOSED", errno.Unavailable, errno.FaultNetwork},
	{ConnectionReset, "ERR_CONNECTION_RESET", errno.Unavailable, errno.FaultNetwork},
	{ConnectionRefused, "ERR_CONNECTION_REFUSED", errno.Unavailable, errno.FaultNetwork},
	{ConnectionAborted, "ERR_CONNECTION_ABORTED", errno.Unavailable, errno.FaultNetwork},
	{ConnectionFailed, "ERR_CONNECTION_FAILED", errno.Unavailable, errno.FaultNetwork},
	{NameNotResolved, "ERR_NAME_NOT_RESOLVED", errno.Unavailable, errno.FaultNetwork},
	{InternetDisconnected, "ERR_INTERNET_DISCONNECTED", errno.Unavailable, errno.FaultNetwork},
	{SSLProtocolError, "ERR_SSL_PROTOCOL_ERROR", errno.FailedPrecondition, errno.FaultApp},
	{AddressInvalid, "ERR_ADDRESS_INVALID", errno.InvalidArgument, errno.FaultApp},
	{AddressUnreachable, "ERR_ADDRESS_UNREACHABLE", errno.Unavailable, errno.FaultNetwork},
	{SSLClientAuthCertNeeded, "ERR_SSL_CLIENT_AUTH_CERT_NEEDED", errno.FailedPrecondition, errno.FaultApp},
	{TunnelConnectionFailed, "ERR_TUNNEL_CONNECTION_FAILED", errno.Unavailable, errno.FaultNetwork},
	{NoSSLVersionsEnabled, "ERR_NO_SSL_VERSIONS_ENABLED", errno.FailedPrecondition, errno.FaultNetwork},
	{SSLVersionOrCipherMismatch, "ERR_SSL_VERSION_OR_CIPHER_MISMATCH", errno.FailedPrecondition, errno.FaultApp},
	{SSLRenegotiationRequested, "ERR_SSL_RENEGOTIATION_REQUESTED", errno.FailedPrecondition, errno.FaultApp},
	{ProxyAuthUnsupported, "ERR_PROXY_AUTH_UNSUPPORTED", errno.Unimplemented, errno.FaultNetwork},
	{CertErrorInSSLRenegotiation, "ERR_CERT_ERROR_IN_SSL_RENEGOTIATION", errno.FailedPrecondition, errno.FaultApp},
	{BadSSLClientAuthCert, "ERR_BAD_SSL_CLIENT_AUTH_CERT", errno.FailedPrecondition, errno.FaultApp},
	{ConnectionTimedOut, "ERR_CONNECTION_TIMED_OUT", errno.DeadlineExceeded, errno.FaultNetwork},
	{HostResolverQueueTooLarge, "ERR_HOST_RESOLVER_QUEUE_TOO_LARGE", errno.ResourceExhausted, errno.FaultNetwork},
	{SOCKSConnectionFailed, "ERR_SOCKS_CONNECTION_FAILED", errno.Unavailable, errno.FaultNetwork},
	{SOCKSConnectionHostUnreachable, "ERR_SOCKS_CONNECTION_HOST_UNREACHABLE", errno.Unavailable, errno.FaultNetwork},
	{ALPNNegotiationFailed, "ERR_ALPN_NEGOTIATION_FAILED", errno.FailedPrecondition, errno.FaultApp},
	{SSLNoRenegotiation, "ERR_SSL_NO_RENEGOTIATION", errno.FailedPrecondition, errno.FaultApp},
	{WinsockUnexpectedWrittenBytes, "ERR_WINSOCK_UNEXPECTED_WRITTEN_BYTES", errno.Internal, errno.FaultNetwork},
	{SSLDecompressionFailureAlert, "ERR_SSL_DECOMPRESSION_FAILURE_ALERT", errno.FailedPrecondition, errno.FaultApp},
	{SSLBadRecordMACAlert, "ERR_SSL_BAD_RECORD_MAC_ALERT", errno.FailedPrecondition, errno.FaultApp},
	{ProxyAuthRequested, "ERR_PROXY_AUTH_REQUESTED", errno.Unauthenticated, errno.FaultNetwork},
	{ProxyConnectionFailed, "ERR_PROXY_CONNECTION_FAILED", errno.Unavailable, errno.FaultNetwork},
	{MandatoryProxyConfigurationFailed, "ERR_MANDATORY_PROXY_CONFIGURATION_FAILED", errno.FailedPrecondition, errno.FaultNetwork},
	{PreconnectMaxSocketLimit, "ERR_PRECONNECT_MAX_SOCKET_LIMIT", errno.ResourceExhausted, errno.FaultNetwork},
	{SSLClientAuthPrivateKeyAccessDenied, "ERR_SSL_CLIENT_AUTH_PRIVATE_KEY_ACCESS_DENIED", errno.PermissionDenied, errno.FaultApp},
	{SSLClientAuthCertNoPrivateKey, "ERR_SSL_CLIENT_AUTH_CERT_NO_PRIVATE_KEY", errno.FailedPrecondition, errno.FaultApp},
	{ProxyCertificateInvalid, "ERR_PROXY_CERTIFICATE_INVALID", errno.FailedPrecondition, errno.FaultNetwork},
	{NameResolutionFailed, "ERR_NAME_RESOLUTION_FAILED", errno.Unavailable, errno.FaultNetwork},
	{NetworkAccessDenied, "ERR_NETWORK_ACCESS_DENIED", errno.PermissionDenied, errno.FaultNetwork},
	{TemporarilyThrottled, "ERR_TEMPORARILY_THROTTLED", errno.ResourceExhausted, errno.FaultNetwork},
	{HTTPSProxyTunnelResponseRedirect, "ERR_HTTPS_PROXY_TUNNEL_RESPONSE_REDIRECT", errno.Unavailable, errno.FaultNetwork},
	{SSLClientAuthSignatureFailed, "ERR_SSL_CLIENT_AUTH_SIGNATURE_FAILED", errno.FailedPrecondition, errno.FaultApp},
	{MsgTooBig, "ERR_MSG_TOO_BIG", errno.ResourceExhausted, errno.FaultNetwork},
	{WSProtocolError, "ERR_WS_PROTOCOL_ERROR", errno.Internal, errno.FaultApp},
	{AddressInUse, "ERR_ADDRESS_IN_USE", errno.FailedPrecondition, errno.FaultNetwork},
	{SSLHandshakeNotCompleted, "ERR_SSL_HANDSHAKE_NOT_COMPLETED", errno.FailedPrecondition, errno.FaultNetwork},
	{SSLBadPeerPublicKey, "ERR_SSL_BAD_PEER_PUBLIC_KEY", errno.FailedPrecondition, errno.FaultApp},
	{SSLPinnedKeyNotInCertChain, "ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN", errno.FailedPrecondition, errno.FaultApp},
	{ClientAuthCertTypeUnsupported, "ERR_CLIENT_AUTH_CERT_TYPE_UNSUPPORTED", errno.FailedPrecondition, errno.FaultApp},
	{SSLDecryptErrorAlert, "ERR_SSL_DECRYPT_ERROR_ALERT", errno.FailedPrecondition, errno.FaultApp},
	{WSThrottleQueueTooLarge, "ERR_WS_THROTTLE_QUEUE_TOO_LARGE", errno.ResourceExhausted, errno.FaultApp},
	{SSLServerCertChanged, "ERR_SSL_SERVER_CERT_CHANGED", errno.FailedPrecondition, errno.FaultApp},
	{SSLUnrecognizedNameAlert, "ERR_SSL_UNRECOGNIZED_NAME_ALERT", errno.FailedPrecondition, errno.FaultApp},
	{SocketSetReceiveBufferSizeError, "ERR_SOCKET_SET_RECEIVE_BUFFER_SIZE_ERROR", errno.Internal, errno.FaultNetwork},
	{SocketSetSendBufferSizeError, "ERR_SOCKET_SET_SEND_BUFFER_SIZE_ERROR", errno.Internal, errno.FaultNetwork},
	{SocketReceiveBufferSizeUnchangeable, "ERR_SOCKET_RECEIVE_BUFFER_SIZE_UNCHANGEABLE", errno.Internal, errno.FaultNetwork},
	{SocketSendBufferSizeUnchangeable, "ERR_SOCKET_SEND_BUFFER_SIZE_UNCHANGEABLE", errno.Internal, errno.FaultNetwork},
	{SSLClientAuthCertBadFormat, "ERR_SSL_CLIENT_AUTH_CERT_BAD_FORMAT", errno.FailedPrecondition, errno.FaultApp},
	{ICANNNameCollision, "ERR_ICANN_NAME_COLLISION", errno.FailedPrecondition, errno.FaultApp},
	{SSLServerCertBadFormat, "ERR_SSL_SERVER_CERT_BAD_FORMAT", errno.FailedPrecondition, errno.FaultApp},
	{CTSTHParsingFailed, "ERR_CT_STH_PARSING_FAILED", errno.Internal, errno.FaultNetwork},
	{CTSTHIncomplete, "ERR_CT_STH_INCOMPLETE", errno.Internal, errno.FaultNetwork},
	{UnableToReuseConnectionForProxyAuth, "ERR_UNABLE_TO_REUSE_CONNECTION_FOR_PROXY_AUTH", errno.Unavailable, errno.FaultNetwork},
	{CTConsistencyProofParsingFailed, "ERR_CT_CONSISTENCY_PROOF_PARSING_FAILED", errno.Internal, errno.FaultNetwork},
	{SSLObsoleteCipher, "ERR_SSL_OBSOLETE_CIPHER", errno.FailedPrecondition, errno.FaultApp},
	{WSUpgrade, "ERR_WS_UPGRADE", errno.Aborted, errno.FaultNetwork},
	{ReadIfReadyNotImplemented, "ERR_READ_IF_READY_NOT_IMPLEMENTED", errno.Unimplemented, errno.FaultNetwork},
	{NoBufferSpace, "ERR_NO_BUFFER_SPACE", errno.ResourceExhausted, errno.FaultNetwork},
	{SSLClientAuthNoCommonAlgorithms, "ERR_SSL_CLIENT_AUTH_NO_COMMON_ALGORITHMS", errno.FailedPrecondition, errno.FaultApp},
	{EarlyDataRejected, "ERR_EARLY_DATA_REJECTED", errno.Unavailable, errno.FaultNetwork},
	{WrongVersionOnEarlyData, "ERR_WRONG_VERSION_ON_EARLY_DATA", errno.FailedPrecondition, errno.FaultApp},
	{TLS13DowngradeDetected, "ERR_TLS13_DOWNGRADE_DETECTED", errno.FailedPrecondition, errno.FaultNetwork},
	{SSLKeyUsageIncompatible, "ERR_SSL_KEY_USAGE_INCOMPATIBLE", errno.FailedPrecondition, errno.FaultApp},
	{CertCommonNameInvalid, "ERR_CERT_COMMON_NAME_INVALID", errno.FailedPrecondition, errno.FaultApp},
	{CertDateInvalid, "ERR_CERT_DATE_INVALID", errno.FailedPrecondition, errno.FaultApp},
	{CertAuthorityInvalid, "ERR_CERT_AUTHORITY_INVALID", errno.FailedPrecondition, errno.FaultApp},
	{CertContainsErrors, "ERR_CERT_CONTAINS_ERRORS", errno.FailedPrecondition, errno.FaultApp},
	{CertNoRevocationMechanism, "ERR_CERT_NO_REVOCATION_MECHANISM", errno.FailedPrecondition, errno.FaultApp},
	{CertUnableToCheckRevocation, "ERR_CERT_UNABLE_TO_CHECK_REVOCATION", errno.FailedPrecondition, errno.FaultApp},
	{CertRevoked, "ERR_CERT_REVOKED", errno.FailedPrecondition, errno.FaultApp},
	{CertInvalid, "ERR_CERT_INVALID", errno.FailedPrecondition, errno.FaultApp},
	{CertWeakSignatureAlgorithm, "ERR_CERT_WEAK_SIGNATURE_ALGORITHM", errno.FailedPrecondition, errno.FaultApp},
	{CertNonUniqueName, "ERR_CERT_NON_UNIQUE_NAME", errno.FailedPrecondition, errno.FaultApp},
	{CertWeakKey, "ERR_CERT_WEAK_KEY", errno.FailedPrecondition, errno.FaultApp},
	{CertNameConstraintViolation, "ERR_CERT_NAME_CONSTRAINT_VIOLATION", errno.FailedPrecondition, errno.FaultApp},
	{CertValidityTooLong, "ERR_CERT_VALIDITY_TOO_LONG", errno.FailedPrecondition, errno.FaultApp},
	{CertificateTransparencyRequired, "ERR_CERTIFICATE_TRANSPARENCY_REQUIRED", errno.FailedPrecondition, errno.FaultApp},
	{CertSymantecLegacy, "ERR_CERT_SYMANTEC_LEGACY", errno.FailedPrecondition, errno.FaultApp},
	{CertKnownInterceptionBlocked, "ERR_CERT_KNOWN_INTERCEPTION_BLOCKED", errno.FailedPrecondition, errno.FaultApp},
	{SSLObsoleteVersion, "ERR_SSL_OBSOLETE_VERSION", errno.FailedPrecondition, errno.FaultApp},
	{CertEnd, "ERR_CERT_END", errno.FailedPrecondition, errno.FaultApp},
	{InvalidURL, "ERR_INVALID_URL", errno.InvalidArgument, errno.FaultApp},
	{DisallowedURLScheme, "ERR_DISALLOWED_URL_SCHEME", errno.InvalidArgument, errno.FaultApp},
	{UnknownURLScheme, "ERR_UNKNOWN_URL_SCHEME", errno.InvalidArgument, errno.FaultApp},
	{InvalidRedirect, "ERR_INVALID_REDIRECT", errno.Internal, errno.FaultApp},
	{TooManyRedirects, "ERR_TOO_MANY_REDIRECTS", errno.ResourceExhausted, errno.FaultApp},
	{UnsafeRedirect, "ERR_UNSAFE_REDIRECT", errno.PermissionDenied, errno.FaultApp},
	{UnsafePort, "ERR_UNSAFE_PORT", errno.InvalidArgument, errno.FaultApp},
	{InvalidResponse, "ERR_INVALID_RESPONSE", errno.Internal, errno.FaultApp},
	{InvalidChunkedEncoding, "ERR_INVALID_CHUNKED_ENCODING", errno.Internal, errno.FaultApp},
	{MethodNotSupported, "ERR_METHOD_NOT_SUPPORTED", errno.Unimplemented, errno.FaultApp},
	{UnexpectedProxyAuth, "ERR_UNEXPECTED_PROXY_AUTH", errno.Unauthenticated, errno.FaultNetwork},
	{EmptyResponse, "ERR_EMPTY_RESPONSE", errno.Unavailable, errno.FaultNetwork},
	{ResponseHeadersTooBig, "ERR_RESPONSE_HEADERS_TOO_BIG", errno.ResourceExhausted, errno.FaultApp},
	{PACScriptFailed, "ERR_PAC_SCRIPT_FAILED", errno.FailedPrecondition, errno.FaultNetwork},
	{RequestRangeNotSatisfiable, "ERR_REQUEST_RANGE_NOT_SATISFIABLE", errno.OutOfRange, errno.FaultApp},
	{MalformedIdentity, "ERR_MALFORMED_IDENTITY", errno.InvalidArgument, errno.FaultApp},
	{ContentDecodingFailed, "ERR_CONTENT_DECODING_FAILED", errno.DataLoss, errno.FaultApp},
	{NetworkIOSuspended, "ERR_NETWORK_IO_SUSPENDED", errno.Unavailable, errno.FaultNetwork},
	{SynReplyNotReceived, "ERR_SYN_REPLY_NOT_RECEIVED", errno.Internal, errno.FaultApp},
	{EncodingConversionFailed, "ERR_ENCODING_CONVERSION_FAILED", errno.DataLoss, errno.FaultApp},
	{UnrecognizedFTPDirectoryListingFormat, "ERR_UNRECOGNIZED_FTP_DIRECTORY_LISTING_FORMAT", errno.Unimplemented, errno.FaultApp},
	{NoSupportedProxies, "ERR_NO_SUPPORTED_PROXIES", errno.FailedPrecondition, errno.FaultNetwork},
	{HTTP2ProtocolError, "ERR_HTTP2_PROTOCOL_ERROR", errno.Internal, errno.FaultApp},
	{InvalidAuthCredentials, "ERR_INVALID_AUTH_CREDENTIALS", errno.Unauthenticated, errno.FaultApp},
	{UnsupportedAuthScheme, "ERR_UNSUPPORTED_AUTH_SCHEME", errno.Unimplemented, errno.FaultApp},
	{EncodingDetectionFailed, "ERR_ENCODING_DETECTION_FAILED", errno.DataLoss, errno.FaultApp},
	{MissingAuthCredentials, "ERR_MISSING_AUTH_CREDENTIALS", errno.Unauthenticated, errno.FaultApp},
	{UnexpectedSecurityLibraryStatus, "ERR_UNEXPECTED_SECURITY_LIBRARY_STATUS", errno.Internal, errno.FaultNetwork},
	{MisconfiguredAuthEnvironment, "ERR_MISCONFIGURED_AUTH_ENVIRONMENT", errno.FailedPrecondition, errno.FaultNetwork},
	{UndocumentedSecurityLibraryStatus, "ERR_UNDOCUMENTED_SECURITY_LIBRARY_STATUS", errno.Internal, errno.FaultNetwork},
	{ResponseBodyTooBigToDrain, "ERR_RESPONSE_BODY_TOO_BIG_TO_DRAIN", errno.ResourceExhausted, errno.FaultNetwork},
	{ResponseHeadersMultipleContentLength, "ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_LENGTH", errno.Internal, errno.FaultApp},
	{IncompleteHTTP2Headers, "ERR_INCOMPLETE_HTTP2_HEADERS", errno.Internal, errno.FaultApp},
	{PACNotInDHCP, "ERR_PAC_NOT_IN_DHCP", errno.NotFound, errno.FaultNetwork},
	{ResponseHeadersMultipleContentDisposition, "ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_DISPOSITION", errno.Internal, errno.FaultApp},
	{ResponseHeadersMultipleLocation, "ERR_RESPONSE_HEADERS_MULTIPLE_LOCATION", errno.Internal, errno.FaultApp},
	{HTTP2ServerRefusedStream, "ERR_HTTP2_SERVER_REFUSED_STREAM", errno.Unavailable, errno.FaultNetwork},
	{HTTP2PingFailed, "ERR_HTTP2_PING_FAILED", errno.Unavailable, errno.FaultNetwork},
	{ContentLengthMismatch, "ERR_CONTENT_LENGTH_MISMATCH", errno.Unavailable, errno.FaultNetwork},
	{IncompleteChunkedEncoding, "ERR_INCOMPLETE_CHUNKED_ENCODING", errno.Unavailable, errno.FaultNetwork},
	{QUICProtocolError, "ERR_QUIC_PROTOCOL_ERROR", errno.Internal, errno.FaultApp},
	{ResponseHeadersTruncated, "ERR_RESPONSE_HEADERS_TRUNCATED", errno.Unavailable, errno.FaultNetwork},
	{QUICHandshakeFailed, "ERR_QUIC_HANDSHAKE_FAILED", errno.Unavailable, errno.FaultNetwork},
	{HTTP2InadequateTransportSecurity, "ERR_HTTP2_INADEQUATE_TRANSPORT_SECURITY", errno.FailedPrecondition, errno.FaultApp},
	{HTTP2FlowControlError, "ERR_HTTP2_FLOW_CONTROL_ERROR", errno.Internal, errno.FaultApp},
	{HTTP2FrameSizeError, "ERR_HTTP2_FRAME_SIZE_ERROR", errno.Internal, errno.FaultApp},
	{HTTP2CompressionError, "ERR_HTTP2_COMPRESSION_ERROR", errno.Internal, errno.FaultApp},
	{ProxyAuthRequestedWithNoConnection, "ERR_PROXY_AUTH_REQUESTED_WITH_NO_CONNECTION", errno.Unauthenticated, errno.FaultNetwork},
	{HTTP11Required, "ERR_HTTP_1_1_REQUIRED", errno.FailedPrecondition, errno.FaultApp},
	{ProxyHTTP11Required, "ERR_PROXY_HTTP_1_1_REQUIRED", errno.FailedPrecondition, errno.FaultNetwork},
	{PACScriptTerminated, "ERR_PAC_SCRIPT_TERMINATED", errno.FailedPrecondition, errno.FaultNetwork},
	{InvalidHTTPResponse, "ERR_INVALID_HTTP_RESPONSE", errno.Internal, errno.FaultApp},
	{ContentDecodingInitFailed, "ERR_CONTENT_DECODING_INIT_FAILED", errno.Internal, errno.FaultNetwork},
	{HTTP2RstStreamNoErrorReceived, "ERR_HTTP2_RST_STREAM_NO_ERROR_RECEIVED", errno.Unavailable, errno.FaultNetwork},
	{HTTP2PushedStreamNotAvailable, "ERR_HTTP2_PUSHED_STREAM_NOT_AVAILABLE", errno.Unavailable, errno.FaultNetwork},
	{HTTP2ClaimedPushedStreamResetByServer, "ERR_HTTP2_CLAIMED_PUSHED_STREAM_RESET_BY_SERVER", errno.Unavailable, errno.FaultNetwork},
	{TooManyRetries, "ERR_TOO_MANY_RETRIES", errno.ResourceExhausted, errno.FaultApp},
	{HTTP2StreamClosed, "ERR_HTTP2_STREAM_CLOSED", errno.Internal, errno.FaultApp},
	{HTTP2ClientRefusedStream, "ERR_HTTP2_CLIENT_REFUSED_STREAM", errno.Unavailable, errno.FaultNetwork},
	{HTTP2PushedResponseDoesNotMatch, "ERR_HTTP2_PUSHED_RESPONSE_DOES_NOT_MATCH", errno.FailedPrecondition, errno.FaultApp},
	{HTTPResponseCodeFailure, "ERR_HTTP_RESPONSE_CODE_FAILURE", errno.Unknown, errno.FaultApp},
	{QUICCertRootNotKnown, "ERR_QUIC_CERT_ROOT_NOT_KNOWN", errno.FailedPrecondition, errno.FaultApp},
	{QUICGoawayRequestCanBeRetried, "ERR_QUIC_GOAWAY_REQUEST_CAN_BE_RETRIED", errno.Unavailable, errno.FaultNetwork},
	{CacheMiss, "ERR_CACHE_MISS", errno.NotFound, errno.FaultNetwork},
	{CacheReadFailure, "ERR_CACHE_READ_FAILURE", errno.Internal, errno.FaultNetwork},
	{CacheWriteFailure, "ERR_CACHE_WRITE_FAILURE", errno.Internal, errno.FaultNetwork},
	{CacheOperationNotSupported, "ERR_CACHE_OPERATION_NOT_SUPPORTED", errno.Unimplemented, errno.FaultNetwork},
	{CacheOpenFailure, "ERR_CACHE_OPEN_FAILURE", errno.Internal, errno.FaultNetwork},
	{CacheCreateFailure, "ERR_CACHE_CREATE_FAILURE", errno.Internal, errno.FaultNetwork},
	{CacheRace, "ERR_CACHE_RACE", errno.Aborted, errno.FaultNetwork},
	{CacheChecksumReadFailure, "ERR_CACHE_CHECKSUM_READ_FAILURE", errno.DataLoss, errno.FaultNetwork},
	{CacheChecksumMismatch, "ERR_CACHE_CHECKSUM_MISMATCH", errno.DataLoss, errno.FaultNetwork},
	{CacheLockTimeout, "ERR_CACHE_LOCK_TIMEOUT", errno.DeadlineExceeded, errno.FaultNetwork},
	{CacheAuthFailureAfterRead, "ERR_CACHE_AUTH_FAILURE_AFTER_READ", errno.Unauthenticated, errno.FaultApp},
	{CacheEntryNotSuitable, "ERR_CACHE_ENTRY_NOT_SUITABLE", errno.FailedPrecondition, errno.FaultNetwork},
	{CacheDoomFailure, "ERR_CACHE_DOOM_FAILURE", errno.Internal, errno.FaultNetwork},
	{CacheOpenOrCreateFailure, "ERR_CACHE_OPEN_OR_CREATE_FAILURE", errno.Internal, errno.FaultNetwork},
	{InsecureResponse, "ERR_INSECURE_RESPONSE", errno.FailedPrecondition, errno.FaultApp},
	{NoPrivateKeyForCert, "ERR_NO_PRIVATE_KEY_FOR_CERT", errno.FailedPrecondition, errno.FaultNetwork},
	{AddUserCertFailed, "ERR_ADD_USER_CERT_FAILED", errno.Internal, errno.FaultNetwork},
	{InvalidSignedExchange, "ERR_INVALID_SIGNED_EXCHANGE", errno.Internal, errno.FaultApp},
	{InvalidWebBundle, "ERR_INVALID_WEB_BUNDLE", errno.Internal, errno.FaultApp},
	{TrustTokenOperationFailed, "ERR_TRUST_TOKEN_OPERATION_FAILED", errno.Unknown, errno.FaultNetwork},
	{TrustTokenOperationSuccessWithoutSendingRequest, "ERR_TRUST_TOKEN_OPERATION_SUCCESS_WITHOUT_SENDING_REQUEST", errno.Aborted, errno.FaultNetwork},
	{FTPFailed, "ERR_FTP_FAILED", errno.Unknown, errno.FaultNetwork},
	{FTPServiceUnavailable, "ERR_FTP_SERVICE_UNAVAILABLE", errno.Unavailable, errno.FaultNetwork},
	{FTPTransferAborted, "ERR_FTP_TRANSFER_ABORTED", errno.Unavailable, errno.FaultNetwork},
	{FTPFileBusy, "ERR_FTP_FILE_BUSY", errno.Unavailable, errno.FaultNetwork},
	{FTPSyntaxError, "ERR_FTP_SYNTAX_ERROR", errno.InvalidArgument, errno.FaultApp},
	{FTPCommandNotSupported, "ERR_FTP_COMMAND_NOT_SUPPORTED", errno.Unimplemented, errno.FaultApp},
	{FTPBadCommandSequence, "ERR_FTP_BAD_COMMAND_SEQUENCE", errno.FailedPrecondition, errno.FaultApp},
	{PKCS12ImportBadPassword, "ERR_PKCS12_IMPORT_BAD_PASSWORD", errno.InvalidArgument, errno.FaultNetwork},
	{PKCS12ImportFailed, "ERR_PKCS12_IMPORT_FAILED", errno.Internal, errno.FaultNetwork},
	{ImportCACertNotCA, "ERR_IMPORT_CA_CERT_NOT_CA", errno.InvalidArgument, errno.FaultNetwork},
	{ImportCertAlreadyExists, "ERR_IMPORT_CERT_ALREADY_EXISTS", errno.AlreadyExists, errno.FaultNetwork},
	{ImportCACertFailed, "ERR_IMPORT_CA_CERT_FAILED", errno.Internal, errno.FaultNetwork},
	{ImportServerCertFailed, "ERR_IMPORT_SERVER_CERT_FAILED", errno.Internal, errno.FaultNetwork},
	{PKCS12ImportInvalidMAC, "ERR_PKCS12_IMPORT_INVALID_MAC", errno.DataLoss, errno.FaultNetwork},
	{PKCS12ImportInvalidFile, "ERR_PKCS12_IMPORT_INVALID_FILE", errno.DataLoss, errno.FaultNetwork},
	{PKCS12ImportUnsupported, "ERR_PKCS12_IMPORT_UNSUPPORTED", errno.Unimplemented, errno.FaultNetwork},
	{KeyGenerationFailed, "ERR_KEY_GENERATION_FAILED", errno.Internal, errno.FaultNetwork},
	{PrivateKeyExportFailed, "ERR_PRIVATE_KEY_EXPORT_FAILED", errno.Internal, errno.FaultNetwork},
	{SelfSignedCertGenerationFailed, "ERR_SELF_SIGNED_CERT_GENERATION_FAILED", errno.Internal, errno.FaultNetwork},
	{CertDatabaseChanged, "ERR_CERT_DATABASE_CHANGED", errno.Unavailable, errno.FaultNetwork},
	{DNSMalformedResponse, "ERR_DNS_MALFORMED_RESPONSE", errno.Unavailable, errno.FaultNetwork},
	{DNSServerRequiresTCP, "ERR_DNS_SERVER_REQUIRES_TCP", errno.Unavailable, errno.FaultNetwork},
	{DNSServerFailed, "ERR_DNS_SERVER_FAILED", errno.Unavailable, errno.FaultNetwork},
	{DNSTimedOut, "ERR_DNS_TIMED_OUT", errno.DeadlineExceeded, errno.FaultNetwork},
	{DNSCacheMiss, "ERR_DNS_CACHE_MISS", errno.NotFound, errno.FaultNetwork},
	{DNSSearchEmpty, "ERR_DNS_SEARCH_EMPTY", errno.Unavailable, errno.FaultNetwork},
	{DNSSortError, "ERR_DNS_SORT_ERROR", errno.Internal, errno.FaultNetwork},
	{DNSSecureResolverHostnameResolutionFailed, "ERR_DNS_SECURE_RESOLVER_HOSTNAME_RESOLUTION_FAILED", errno.Unavailable, errno.FaultNetwork},
}
