class Api
  HOST = 'https://api.example.test'
  ENDPOINTS = { token: '/oauth/old_token', user: '/v1/users/:id' }.freeze

  def url(name, id: nil)
    HOST + ENDPOINTS.fetch(name).sub(':id', id.to_s)
  end
end

class Users < Api
  def refresh(token)
    RestClient.post(url(:token), grant_type: 'refresh_token', refresh_token: token) # [token]
  end

  def user(id, fields)
    RestClient.get(url(:user, id: id), params: fields) # [user]
  end
end
