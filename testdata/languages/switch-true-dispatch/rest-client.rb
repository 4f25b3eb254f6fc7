class Gateway
  URL = 'https://api.example.test/oauth/old_token'

  def call(fields)
    case
    when fields[:grant_type] == 'password'
      RestClient.get(URL, params: fields)
    when fields.key?(:code)
      RestClient.post(URL, fields)
    else
      raise ArgumentError, 'no grant'
    end
  end

  def login(user, password)
    call(grant_type: 'password', user_id: user, password: password) # [password]
  end

  def exchange(code)
    call(grant_type: 'authorization_code', code: code) # [code]
  end
end
