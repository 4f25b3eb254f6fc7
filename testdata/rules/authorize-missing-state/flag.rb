BASE = 'https://api.getgo.com/oauth/v2/authorize'

class Login
  def inline(client_id)
    "https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=#{client_id}" # expect: authorize-missing-state high
  end

  def by_hash(client_id)
    query = URI.encode_www_form(response_type: 'code', client_id: client_id) # expect: authorize-missing-state high
    "#{BASE}?#{query}"
  end

  def constant(client_id)
    BASE + '?' + { response_type: 'code', client_id: client_id, state: 'xyz' }.to_query # expect: authorize-missing-state high
  end
end
