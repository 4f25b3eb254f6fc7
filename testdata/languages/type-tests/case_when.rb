require 'net/http'

def post(url, body, headers = nil)
  text =
    case body
    when Hash, Array then URI.encode_www_form(body)
    when String then body
    when nil then ''
    else raise TypeError, body.class.name
    end
  Net::HTTP.post(URI(url), text, headers || {})
end

def code(code)
  params = [['grant_type', 'authorization_code'], ['code', code]]
  post('https://api.example.test/oauth/old_token', params, { 'Accept' => 'application/json' }) # [code]
end

def refresh(token)
  post('https://api.example.test/oauth/old_token', "grant_type=refresh_token&refresh_token=#{token}") # [flat]
end
