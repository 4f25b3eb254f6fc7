class Client
  def request(verb, path, params)
    url = File.join('https://api.example.test', path)
    case verb
    when :get then Faraday.get(url, params)
    when :post, :create
      Faraday.post(url, params)
    else
      raise ArgumentError, verb
    end
  end
end

def exchange(code)
  Client.new.request(:post, 'oauth/old_token', grant_type: 'authorization_code', code: code) # [code]
end

def me
  Client.new.request(:get, 'v1/me', a: 1) # [me]
end
