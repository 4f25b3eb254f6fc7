class TokenService
  def initialize(id, secret)
    @id = id
    @secret = secret
  end

  def exchange(code)
    HTTP
      .headers(accept: 'application/json')
      .basic_auth(user: @id, pass: @secret)
      .post('https://api.example.test/oauth/old_token', form: { # [code]
              grant_type: 'authorization_code',
              code: code,
              redirect_uri: 'https://shop.example.test/back'
            })
      .parse
  end
end
