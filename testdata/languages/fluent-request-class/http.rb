class Codes
  def exchange(code, id, secret)
    base.basic_auth(user: id, pass: secret)
        .post('https://api.example.test/oauth/old_token', form: { grant_type: 'authorization_code', code: code }) # [code]
  end

  private

  def base
    HTTP.headers('X-App' => 'shop').timeout(5)
  end
end
