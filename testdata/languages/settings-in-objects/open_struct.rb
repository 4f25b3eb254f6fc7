require 'ostruct'

module Shop
  def self.settings
    @settings ||= OpenStruct.new(host: 'https://api.example.test', path: '/oauth/old_token')
  end

  def self.exchange(code)
    RestClient.post("#{settings.host}#{settings.path}", { grant_type: 'authorization_code', code: code }) # [code]
  end
end
