class Client
  def token(&block)
    form('/oauth/old_token', &block) # [token]
  end

  def form(path, &block)
    params = {}
    block.call(params)
    RestClient.post("https://api.example.test#{path}", params)
  end
end

class Exchange
  def call(code)
    Client.new.token do |params| # [code]
      params[:grant_type] = 'authorization_code'
      params[:code] = code
    end
  end
end
