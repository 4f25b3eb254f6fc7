class Shop
  HOSTS = {
    live: 'https://api.example.test',
    test: 'https://api-test.example.test'
  }.freeze

  def initialize(stage)
    @host = HOSTS.fetch(stage) { raise ArgumentError, "no stage #{stage}" }
  end

  def exchange(code)
    HTTParty.post("#{@host}/oauth/old_token", body: { grant_type: 'authorization_code', code: code }) # [code]
  end
end

LIVE_SHOP = Shop.new(:live)
