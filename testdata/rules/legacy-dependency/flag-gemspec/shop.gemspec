Gem::Specification.new do |spec|
  spec.name = 'omniauth-citrix-shop'
  spec.version = '0.1.0'
  spec.add_dependency 'rails', '>= 6.1'
  spec.add_runtime_dependency('omniauth-citrix', '~> 0.1') # expect: legacy-dependency high
end
