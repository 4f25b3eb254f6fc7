Code = Struct.new(:code)
Refresh = Struct.new(:token)

class Tokens
  def exchange(code)
    token(Code.new(code))
  end

  def renew(old)
    token(Refresh.new(old))
  end

  private

  def token(grant)
    HTTParty.post('https://api.example.test/oauth/old_token', body: fields(grant)) # [token]
  end

  def fields(grant)
    case grant
    when Code then { grant_type: 'authorization_code', code: grant.code }
    when Refresh then { grant_type: 'refresh_token', refresh_token: grant.token }
    end
  end
end
