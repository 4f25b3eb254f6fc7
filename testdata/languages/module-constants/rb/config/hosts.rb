module Shop
  module Config
    module Hosts
      API = 'https://api.example.test'
    end
  end
end
