require 'rest-client'

class Messages
  def token(code)
    RestClient::Request.new(
      method: :post,
      url: 'https://api.example.test/oauth/old_token',
      payload: URI.encode_www_form(grant_type: 'authorization_code', code: code),
      headers: { accept: 'application/json' }
    )
  end

  def exchange(code)
    token(code).execute # [code]
  end
end
