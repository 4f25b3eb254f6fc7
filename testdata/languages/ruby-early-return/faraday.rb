class Tokens
  def get(code, stored)
    return @token if @token && !@token.empty?
    return refresh(stored['refresh_token']) if stored&.key?('refresh_token')

    exchange(code)
  end

  def exchange(code)
    post(code.nil? ? {} : { grant_type: 'authorization_code', code: code }) # [code]
  end

  def refresh(token)
    post({ grant_type: 'refresh_token', refresh_token: token }) # [refresh]
  end

  def post(form)
    Faraday.post('https://api.example.test/oauth/old_token', form)
  end
end
