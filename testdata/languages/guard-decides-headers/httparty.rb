require 'httparty'

module Shop
  CLIENT = 'shop-7'.freeze

  module_function

  def call(path, params, token = nil, type = 'application/x-www-form-urlencoded')
    headers = { 'Content-Type' => type }
    headers['Authorization'] = "Bearer #{token}" unless token.nil?
    HTTParty.post("https://api.example.test#{path}", headers: headers, body: URI.encode_www_form(params))
  end

  def refresh(old)
    params = { grant_type: 'refresh_token', refresh_token: old, client_id: CLIENT }
    call('/oauth/old_token', params, nil, 'application/json') # [refresh]
  end

  def code(code)
    call('/oauth/old_token', { # [code]
           grant_type: 'authorization_code',
           code: code,
           client_id: CLIENT
         })
  end

  def profile(session)
    call('/v1/me', { fields: 'name' }, 'p-' + session) # [profile]
  end
end
