class Grant
  HOST = 'https://api.example.test'

  def run
    RestClient::Request.execute(method: :post, url: HOST + self.class.path, payload: form) # [code]
  end

  class << self
    attr_accessor :path
  end
end

class Code < Grant
  self.path = '/oauth/old_token'

  def initialize(code)
    @code = code
  end

  def form
    { grant_type: 'authorization_code', code: @code }
  end
end

def exchange(code)
  Code.new(code).run
end
