# expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* headers Host=api.example.test Connection=close

require 'socket'
require 'uri'

def login(user)
  query = URI.encode_www_form(grant_type: 'password', user_id: user)
  socket = TCPSocket.open('api.example.test', 443)
  socket.sync = true
  socket.print "GET /oauth/old_token?#{query} HTTP/1.0\r\nHost: api.example.test\r\nConnection: close\r\n\r\n"
  socket.close_write
  answer = socket.read
  socket.close
  answer
end
