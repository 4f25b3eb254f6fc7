require 'yaml'

class ShopSettings
  attr_accessor :host, :oauth

  def initialize(values)
    values.each { |name, value| public_send("#{name}=", value) }
  end

  def self.load
    file = YAML.load_file(File.expand_path('shop.yml', __dir__))
    new(file['shop']['api'])
  end

  def token_url
    host + oauth['token_path']
  end
end
