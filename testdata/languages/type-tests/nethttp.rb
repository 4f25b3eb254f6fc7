require 'net/http'

def post(url, body, headers = nil)
  body = URI.encode_www_form(body) if body.is_a?(Hash)
  body = body.encode('ascii') if String === body
  raise TypeError unless headers.nil? || headers.instance_of?(Hash)

  Net::HTTP.post(URI(url), body, headers)
end

def code(code)
  params = { grant_type: 'authorization_code', code: code }
  post('https://api.example.test/oauth/old_token', params, 'Accept' => 'application/json') # [code]
end

def refresh(token)
  post('https://api.example.test/oauth/old_token', "grant_type=refresh_token&refresh_token=#{token}") # [flat]
end
