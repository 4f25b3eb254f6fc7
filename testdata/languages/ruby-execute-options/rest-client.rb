class Codes
  def exchange(code, id, secret)
    RestClient::Request.execute( # [code]
      method: :post,
      url: 'https://api.example.test/oauth/old_token',
      user: id,
      password: secret,
      payload: { grant_type: 'authorization_code', code: code },
      headers: { accept: 'application/json' },
      timeout: 10
    )
  end
end
