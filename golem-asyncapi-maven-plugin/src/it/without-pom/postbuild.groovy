assert new File(basedir, 'generated/org/example/shop/ShopEventsClient.java').isFile()
assert new File(basedir, 'build.log').getText('UTF-8').contains('shop.yaml: no errors')
