class Base
  def initialize(path)
    @path = path
  end

  def options(params)
    { body: params }
  end

  def submit(params)
    HTTParty.post("https://api.example.test#{@path}", options(params))
  end
end

class Exchange < Base
  def initialize
    super('/oauth/old_token')
  end

  def options(params)
    super.merge(headers: { 'X-App' => 'shop' })
  end

  def call(code)
    submit(grant_type: 'authorization_code', code: code) # [code]
  end
end
