# expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=* headers Host=api.example.test Content-Type=application/x-www-form-urlencoded Content-Length=*

require 'openssl'
require 'socket'

def refresh(token)
  body = 'grant_type=refresh_token&refresh_token=' + token
  socket = TCPSocket.open('api.example.test', 443)
  socket.connect
  socket << "POST /oauth/token HTTP/1.1\r\nHost: api.example.test\r\n"
  socket << "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: #{body.bytesize}\r\n\r\n"
  socket.syswrite(body)
  socket.readpartial(4096)
end
