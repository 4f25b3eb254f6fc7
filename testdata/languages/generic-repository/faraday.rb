class Repository
  def initialize(base)
    @client = Faraday.new(url: base) do |f|
      f.request :json
      f.response :json
    end
  end

  def create(input)
    entity.new(@client.post(resource, input).body)
  end
end

class Token
  attr_reader :access_token

  def initialize(fields)
    @access_token = fields['access_token']
  end
end

class TokenRepository < Repository
  def initialize
    super('https://api.example.test')
  end

  def refresh(token)
    create(grant_type: 'refresh_token', refresh_token: token).access_token # [refresh]
  end

  private

  def resource = '/oauth/old_token'
  def entity = Token
end
