def sending(base)
  Class.new(base) do
    def post(fields)
      HTTParty.post("#{host}/oauth/old_token", body: fields, headers: { 'X-Trace' => '7' })
    end
  end
end

class Live
  def host = 'https://api.example.test'
end

class Stage
  def host = 'https://stage.example.test'
end

class LiveTokens < sending(Live)
  def exchange(code)
    post(grant_type: 'authorization_code', code: code) # [code]
  end
end

class StageTokens < sending(Stage)
  def renew(token)
    post(grant_type: 'refresh_token', refresh_token: token) # [refresh]
  end
end
