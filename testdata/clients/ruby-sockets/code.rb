# expect: POST https://api.example.test/oauth/token text grant_type=authorization_code code=* headers Host=api.example.test Content-Type=application/x-www-form-urlencoded Content-Length=*

require 'openssl'
require 'socket'

class Exchange
  HOST = 'api.example.test'.freeze

  def run(code)
    body = "grant_type=authorization_code&code=#{code}"
    ssl = OpenSSL::SSL::SSLSocket.new(TCPSocket.new(HOST, 443), OpenSSL::SSL::SSLContext.new)
    ssl.hostname = HOST
    ssl.sync_close = true
    ssl.connect
    ssl.puts 'POST /oauth/token HTTP/1.1'
    ssl.puts "Host: #{HOST}"
    ssl.puts 'Content-Type: application/x-www-form-urlencoded'
    ssl.puts "Content-Length: #{body.bytesize}"
    ssl.puts
    ssl.write(body)
    ssl.flush
    ssl.readlines.last
  ensure
    ssl&.close
  end
end
