require 'net/http'

def exchange_json(id, secret, code)
  basic = ["#{id}:#{secret}"].pack('m0')
  payload = { grant_type: 'authorization_code', code: code }.to_json
  Net::HTTP.post(URI('https://api.example.test/oauth/old_token'), payload, { # [json]
    'Authorization' => ['Basic', basic].join(' '),
    'Content-Type' => 'application/json',
    'Content-Length' => payload.bytesize.to_s
  })
end

def refresh_query(token, client)
  url = +'https://api.example.test/oauth/old_token'
  query = URI.encode_www_form(grant_type: 'refresh_token', refresh_token: token).strip
  query += "&client_id=#{client}"
  url << (url.include?('?') ? '&' : '?') << query
  Net::HTTP.get(URI(url)) # [query]
end
