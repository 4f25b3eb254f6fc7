class Grant
  URL = 'https://api.example.test/oauth/old_token'

  def call
    if verb == :get
      RestClient.get(URL, params: fields) # [send]
    else
      RestClient.post(URL, fields) # [send]
    end
  end

  def verb
    raise NotImplementedError
  end

  def fields
    raise NotImplementedError
  end
end

class Password < Grant
  def initialize(user)
    @user = user
  end

  def verb
    :get
  end

  def fields
    { grant_type: 'password', user_id: @user } # [send]
  end
end

class Refresh < Grant
  def initialize(token)
    @token = token
  end

  def verb
    :post
  end

  def fields
    { grant_type: 'refresh_token', refresh_token: @token } # [send]
  end
end
