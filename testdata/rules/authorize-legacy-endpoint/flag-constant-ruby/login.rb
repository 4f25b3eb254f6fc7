require_relative 'urls'

class Login
  def url(state)
    query = { response_type: 'code', client_id: 'k-1', state: state }.to_query
    "#{Urls::HOST}#{Urls::AUTHORIZE}?#{query}"
  end
end
