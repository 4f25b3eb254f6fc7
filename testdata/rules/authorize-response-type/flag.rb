BASE = 'https://api.getgo.com/oauth/v2/authorize'

class Login
  def inline(state)
    "https://api.getgo.com/oauth/v2/authorize?client_id=k-1&state=#{state}" # expect: authorize-response-type high
  end

  def token(state)
    "#{BASE}?" + { response_type: 'token', client_id: 'k-1', state: state }.to_query # expect: authorize-response-type high
  end

  def with_query(query)
    "#{BASE}?#{URI.encode_www_form(query)}"
  end

  def helped(state)
    with_query(client_id: 'k-1', state: state) # expect: authorize-response-type high
  end
end
